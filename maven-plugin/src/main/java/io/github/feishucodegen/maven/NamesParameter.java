package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.Digest;
import io.github.feishucodegen.pipeline.KnownNames;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SdkNamesFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** @param base the folder that relative paths start from */
record NamesParameter(String value, Path base) {
    static final String OFFICIAL = "official";
    private static final String NONE = "none";
    private static final String PARAMETER = " (parameter names)";

    SdkNames read() throws MojoFailureException {
        if (value.equals(OFFICIAL)) {
            return SdkNames.official();
        }
        if (value.equals(NONE)) {
            return SdkNames.NONE;
        }
        Path file = file();
        try {
            return KnownNames.read(file);
        } catch (SdkNamesFormatException e) {
            throw new MojoFailureException(file + ": " + e.getMessage() + PARAMETER, e);
        } catch (UncheckedIOException e) {
            throw new MojoFailureException(e.getMessage() + PARAMETER, e);
        }
    }

    /** A text that differs for different names. */
    String fingerprint() throws MojoFailureException {
        if (value.equals(OFFICIAL) || value.equals(NONE)) {
            return value;
        }
        try {
            return value + " " + Digest.of(Files.readAllBytes(file()));
        } catch (IOException e) {
            throw new MojoFailureException(file() + " cannot be read: " + e + PARAMETER, e);
        }
    }

    private Path file() throws MojoFailureException {
        try {
            return base.resolve(value);
        } catch (InvalidPathException e) {
            throw new MojoFailureException(value + " is not a path: " + e.getReason() + PARAMETER, e);
        }
    }
}
