package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.Digest;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.sdk.NamesLearner;
import io.github.feishucodegen.sdk.SdkReader;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SdkNamesJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads, learns and writes SDK names. */
public final class KnownNames {
    private KnownNames() {}

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws io.github.feishucodegen.sdknames.SdkNamesFormatException if the file has another form
     */
    public static SdkNames read(Path file) {
        try {
            return SdkNamesJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Learns the names of an SDK.
     *
     * @param sdk a jar or a folder, with class files or with sources
     * @throws UncheckedIOException if the SDK cannot be read
     */
    public static SdkNames learn(Path sdk) {
        try {
            return NamesLearner.learn(SdkReader.read(sdk));
        } catch (IOException e) {
            throw new UncheckedIOException(sdk + " cannot be read", e);
        }
    }

    /** A digest of the names. */
    public static String fingerprint(SdkNames names) {
        return Digest.of(SdkNamesJson.write(names));
    }

    /** Writes names to a file. An existing file is replaced. */
    public static WriteSummary write(SdkNames names, Path file) {
        return OutputFile.write(SdkNamesJson.write(names), file);
    }

    /** A summary such as {@code 1437 operations and 6357 types}. */
    public static String summary(SdkNames names) {
        int classes = names.versions().values().stream()
                .mapToInt(version -> version.types().size() + version.enums().size())
                .sum();
        return Count.of(names.operations().size(), "operation") + " and " + Count.of(classes, "type");
    }
}
