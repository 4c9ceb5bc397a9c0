package io.github.feishucodegen.cli;

import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.LockFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options with the names of the Java clients of two compared sides. */
final class ComparedClients {
    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            defaultValue = BasePackage.DEFAULT,
            converter = ClientOptions.PackageConverter.class,
            description = {"The package of the Java client, for the names in reports.", "Default: ${DEFAULT-VALUE}"})
    private BasePackage basePackage;

    @Mixin
    private NamesOption names;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = {
                "The name lock for both Java clients, as for 'generate'.",
                "Default: the file " + LockFile.NAME + " beside the pages of each side."
            })
    private @Nullable Path lock;

    Comparison.ClientNames names() {
        NameLock locked = lock == null ? NameLock.NONE : LockFile.read(lock).lock();
        return new Comparison.ClientNames(basePackage, names.names(), locked);
    }
}
