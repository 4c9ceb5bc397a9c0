package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.HttpLimits;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.portal.Timing;
import io.github.feishucodegen.standin.StandInPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that tests pull into. */
final class PulledFolder {
    static final HttpLimits LIMITS = new HttpLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            1_000_000,
            64_000_000,
            1_000_000_000,
            3,
            Duration.ofMillis(5));

    private PulledFolder() {}

    static PullResult pull(StandInPortal server, Path folder) throws InterruptedException {
        return pull(server, PullRequest.into(folder));
    }

    static PullResult pull(StandInPortal server, PullRequest request) throws InterruptedException {
        return pull(server, request, LIMITS);
    }

    static PullResult pull(StandInPortal server, PullRequest request, HttpLimits limits) throws InterruptedException {
        return pull(server, request, limits, Timing.SYSTEM);
    }

    static PullResult pull(StandInPortal server, PullRequest request, HttpLimits limits, Timing timing)
            throws InterruptedException {
        HttpPortal portal = HttpPortal.at(
                PortalHost.parse(server.uri().toString()), Double.POSITIVE_INFINITY, "test", limits, timing);
        return Pull.run(request, portal, PullProgress.NONE);
    }

    /** All files below a folder, by path. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    /** The changes in a short form, such as {@code MOVED b.md from a.md}. */
    static List<String> told(PullResult result) {
        return result.changes().stream()
                .map(c -> c.kind() + " " + c.path() + (c.before() == null ? "" : " from " + c.before()))
                .toList();
    }
}
