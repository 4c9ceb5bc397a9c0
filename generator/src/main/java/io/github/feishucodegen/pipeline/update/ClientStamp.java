package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.output.Digest;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.pipeline.JavaFolders;
import io.github.feishucodegen.pull.PageList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file among the pages that says from which inputs the client was generated: pages, overlays, lock and settings. An
 * update that finds its own inputs there has nothing to generate.
 */
final class ClientStamp {
    static final String FILE = ".feishu-client";

    private ClientStamp() {}

    /** Whether the client is the one of the current inputs. */
    static boolean isCurrent(UpdateRequest request) {
        try {
            Path file = request.folder().resolve(FILE);
            return Files.isRegularFile(file) && Files.readString(file).strip().equals(of(request));
        } catch (IOException e) {
            return false;
        }
    }

    static void write(UpdateRequest request) {
        try {
            OutputFile.write(of(request) + "\n", request.folder().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the pages in " + request.folder(), e);
        }
    }

    private static String of(UpdateRequest request) throws IOException {
        ClientSettings client = request.client();
        List<String> lines = new ArrayList<>(client.facts());
        lines.add("package " + client.basePackage().name());
        lines.add("language " + client.language());
        lines.add("tombstones " + client.tombstones());
        for (Path input : EarlierPages.inputs(request.folder())) {
            lines.add(request.folder().relativize(input).toString().replace('\\', '/') + " " + digest(input));
        }
        for (Path overlay : client.overlays()) {
            lines.add("overlay " + digest(overlay));
        }
        lines.add("lock " + digest(client.lock()));
        JavaFolders folders = client.folders();
        Stream.of(folders.client(), folders.tests(), folders.samples())
                .filter(Objects::nonNull)
                .map(OutputFolder::state)
                .forEach(state -> lines.add("written " + state));
        return Digest.of(String.join("\n", lines));
    }

    /** The digest of a file with line feeds as line ends, because Git may convert them. */
    private static String digest(Path file) throws IOException {
        return Files.isRegularFile(file) ? PageList.digest(Files.readAllBytes(file)) : "none";
    }
}
