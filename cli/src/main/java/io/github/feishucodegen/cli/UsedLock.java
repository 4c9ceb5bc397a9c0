package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.LockFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The name lock that a client is generated with. The two options exclude each other. */
final class UsedLock {
    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = {
                "The name lock, which 'names lock' writes. Every name in it stays the same, even if pages are added.",
                "Default: " + LockFile.NAME + " in a folder of the pages, if there is one"
            })
    private @Nullable Path file;

    @Option(names = "--no-lock", description = "Name everything anew, even if a name lock lies beside the pages.")
    private boolean none;

    /** The lock; empty if there is none. */
    Optional<LockFile> among(List<Path> pages) {
        if (none) {
            return Optional.empty();
        }
        return file != null ? Optional.of(LockFile.read(file)) : LockFile.beside(pages);
    }

    /** How users get a lock; null if they have one or do not want one. */
    @Nullable
    String advice(List<Path> pages) {
        if (none || file != null || LockFile.beside(pages).isPresent()) {
            return null;
        }
        String folders = pages.stream().map(Path::toString).collect(Collectors.joining(" "));
        String option = LockOptions.beside(pages).isPresent() ? "" : " --lock " + LockFile.NAME;
        return "There is no name lock, so new pages can rename what callers use. To keep the names: feishu-codegen "
                + "names lock " + folders + option;
    }
}
