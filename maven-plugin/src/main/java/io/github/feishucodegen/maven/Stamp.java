package io.github.feishucodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The size and the time of a file. Equal stamps show, without reading it, that the file did not change.
 *
 * @param size the size in bytes
 * @param modified the time of the last change in nanoseconds since 1970, as exact as the file system stores it
 */
record Stamp(long size, long modified) {
    /** Equals no stamp of a file, so that a file with it is examined again. */
    private static final Stamp UNTRUSTED = new Stamp(-1, -1);

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

    /** The longest step of the file clocks in use: two seconds. */
    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** The stamp of a file; empty if it is not a regular file. */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * This stamp, if it can be trusted. A file that was written very recently could change again without a new time.
     */
    Stamp trustedAt(long now) {
        return modified > now - (isFine() ? TICK : COARSE_TICK) ? UNTRUSTED : this;
    }

    /**
     * This stamp for a file that this plugin wrote. With a fine clock it is always trusted, because no one else
     * writes the file at the same moment.
     */
    Stamp trustedAsOwnAt(long now) {
        return isFine() ? this : trustedAt(now);
    }

    private boolean isFine() {
        return modified % TimeUnit.MILLISECONDS.toNanos(1) != 0;
    }

    /** The current time in nanoseconds since 1970. */
    static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
}
