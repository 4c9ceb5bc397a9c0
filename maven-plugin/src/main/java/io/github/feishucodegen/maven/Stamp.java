package io.github.feishucodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What tells cheaply that a file was not changed.
 *
 * @param modified in nanoseconds since 1970, as finely as the file system knows it
 */
record Stamp(long size, long modified) {
    /** Equals no stamp of a file: whoever has it is looked at again. */
    private static final Stamp UNTRUSTED = new Stamp(-1, -1);

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

    /** The coarsest clock of a file system in use has two seconds. */
    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** Nothing where there is no regular file. */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** This one, unless the file was written so lately that it could be written again without a clock's notice. */
    Stamp trustedAt(long now) {
        return modified > now - (isFine() ? TICK : COARSE_TICK) ? UNTRUSTED : this;
    }

    /** The same for a file of our own: nobody else writes it in the very moment that we do. */
    Stamp trustedAsOwnAt(long now) {
        return isFine() ? this : trustedAt(now);
    }

    private boolean isFine() {
        return modified % TimeUnit.MILLISECONDS.toNanos(1) != 0;
    }

    /** In nanoseconds since 1970. */
    static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
}
