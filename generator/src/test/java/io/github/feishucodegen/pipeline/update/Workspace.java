package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaFolders;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.pull.PullProgress;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project folder that tests update: pages, lock, client and reports. */
record Workspace(Path root, String basePackage) {
    Workspace(Path root) {
        this(root, "com.example.zoo");
    }

    Path pages() {
        return root.resolve("pages");
    }

    Path client() {
        return root.resolve("java");
    }

    String report(String name) throws IOException {
        return Files.readString(root.resolve("reports").resolve(name));
    }

    PullRequest pull() {
        return PullRequest.into(pages()).allowShrink(true);
    }

    UpdateRequest request() {
        return new UpdateRequest(
                pull(),
                "pages",
                new ClientSettings(
                        JavaFolders.of(client()),
                        new BasePackage(basePackage),
                        SdkNames.NONE,
                        root.resolve("names.lock.json"),
                        false,
                        null,
                        OnErrors.STOP,
                        List.of(),
                        NestingKnowledge.NONE,
                        List.of("version test")),
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.of(2026, 1, 1)),
                root.resolve("reports"),
                PageLinks.NONE);
    }

    UpdateResult update(String server) throws InterruptedException {
        return Update.run(request(), portal(server), PullProgress.NONE, Progress.NONE);
    }

    static HttpPortal portal(String server) {
        return HttpPortal.at(PortalHost.parse(server), Double.POSITIVE_INFINITY, "test");
    }

    /** The bytes of all files, by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    Workspace copyTo(Path target) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path copy = target.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue(), StandardCharsets.ISO_8859_1);
        }
        return new Workspace(target, basePackage);
    }
}
