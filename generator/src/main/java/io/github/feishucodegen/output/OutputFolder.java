package io.github.feishucodegen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a set of files into a folder.
 *
 * <p>Only files whose bytes differ are written. Files of an earlier set that are no longer wanted are deleted. Files
 * that this tool did not write stay as they are. The manifest {@code .feishu-codegen-manifest} in the folder lists
 * what was written.
 */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Writes a set of files into a folder, which is created if it does not exist. Refuses to write if one of the
     * files was edited.
     *
     * @throws OutputRefusedException as {@link #write(FileSet, Path, EditedFilePolicy)}
     */
    public static WriteSummary write(FileSet files, Path folder) {
        return write(files, folder, EditedFilePolicy.REFUSE);
    }

    /**
     * Writes a set of files into a folder, which is created if it does not exist. Nothing is written if a path is not
     * portable or leaves the folder. The same holds if a file in the way was not written by this tool, or was edited
     * and {@code edited} keeps it.
     *
     * @throws OutputRefusedException before anything is written, in these cases and if another run does not finish
     * @throws UncheckedIOException if reading or writing fails; another call completes the work
     */
    public static WriteSummary write(FileSet files, Path folder, EditedFilePolicy edited) {
        PortablePaths.check(files.paths());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new OutputRefusedException(folder + " is not a folder");
        }
        try {
            refuseSharedFolder(folder);
            return bring(folder.toAbsolutePath(), files, edited);
        } catch (InvalidPathException e) {
            throw new OutputRefusedException("this system cannot store a file named " + e.getInput());
        } catch (FileAlreadyExistsException e) {
            throw new OutputRefusedException(e.getFile() + " is a file, and a folder was to be created");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    /** The root of a file system, a home folder, and the folders above it have files of many owners. */
    private static void refuseSharedFolder(Path folder) throws IOException {
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Path home = Path.of(System.getProperty("user.home"));
        if (real.getParent() == null || home.isAbsolute() && home.startsWith(real)) {
            throw new OutputRefusedException("nothing is written into " + real
                    + ", which has files of others; name a folder for the output only, such as src/gen/java");
        }
    }

    /**
     * Compares a folder with what {@link #write} would write, and changes nothing.
     *
     * @throws OutputRefusedException if this tool did not write the folder's manifest
     * @throws UncheckedIOException if reading fails
     */
    public static FolderDrift compare(FileSet files, Path folder) {
        PortablePaths.check(files.paths());
        try {
            Manifest before = Manifest.in(folder);
            SortedSet<String> wanted = files.paths();
            SortedSet<String> paths = new TreeSet<>(wanted);
            paths.addAll(before.paths());
            List<FileDrift> drifts = new ArrayList<>();
            for (String path : paths) {
                FileDrift.of(path, folder, wanted.contains(path) ? files.bytes(path) : null)
                        .ifPresent(drifts::add);
            }
            if (drifts.isEmpty()) {
                byte[] manifest = Manifest.of(digests(files)).text().getBytes(StandardCharsets.UTF_8);
                FileDrift.of(Manifest.FILE, folder, manifest).ifPresent(drifts::add);
            }
            return new FolderDrift(drifts, paths.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /**
     * The files that the folder's manifest lists, and the manifest itself. Empty if there is no manifest.
     *
     * @throws OutputRefusedException if this tool did not write the manifest
     * @throws UncheckedIOException if the manifest cannot be read
     */
    public static SortedSet<String> listed(Path folder) {
        try {
            SortedSet<String> paths = new TreeSet<>(Manifest.in(folder).paths());
            if (isListed(folder)) {
                paths.add(Manifest.FILE);
            }
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of files in " + folder, e);
        }
    }

    /**
     * A digest of what was written into the folder. It does not notice edited files.
     *
     * @return {@code none} if nothing was written
     * @throws UncheckedIOException if the manifest cannot be read
     */
    public static String state(Path folder) {
        try {
            return isListed(folder) ? Digest.of(Files.readAllBytes(folder.resolve(Manifest.FILE))) : "none";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of files in " + folder, e);
        }
    }

    /** Whether a run is writing into the folder, or was killed while it was writing. */
    public static boolean isUnfinished(Path folder) {
        return Staging.isIn(folder);
    }

    private static WriteSummary bring(Path folder, FileSet files, EditedFilePolicy edited) throws IOException {
        Manifest after = Manifest.of(digests(files));
        // The check comes first, because createDirectories refuses a link to a folder.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        try (Staging staging = Staging.open(folder)) {
            Manifest before = Manifest.in(folder);
            WritePlan plan = WritePlan.of(before, after, folder, edited);
            if (!plan.isEmpty()) {
                writeManifest(before.and(after), folder, staging);
                for (String path : plan.deleted()) {
                    delete(folder, path);
                }
                replace(folder, plan.written(), files, staging);
            }
            writeManifest(after, folder, staging);
            return plan.summary();
        }
    }

    private static boolean isListed(Path folder) {
        return Files.exists(folder.resolve(Manifest.FILE));
    }

    private static Map<String, String> digests(FileSet files) {
        return files.paths().parallelStream()
                .collect(Collectors.toConcurrentMap(path -> path, path -> Digest.of(files.bytes(path))));
    }

    /** Writes all files that can be written, and then throws the first failure. */
    private static void replace(Path folder, List<String> paths, FileSet files, Staging staging) throws IOException {
        List<IOException> faults = paths.parallelStream()
                .flatMap(path -> replace(folder.resolve(path), files.bytes(path), staging).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }

    private static Optional<IOException> replace(Path target, byte[] bytes, Staging staging) {
        try {
            if (!Files.isDirectory(target.getParent())) {
                Files.createDirectories(target.getParent());
            }
            staging.replace(target, bytes);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static void writeManifest(Manifest manifest, Path folder, Staging staging) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        byte[] bytes = manifest.text().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
            staging.replace(file, bytes);
        }
    }

    /** Deletes a file and the folders that are then empty. */
    private static void delete(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.delete(file);
        for (Path parent = file.getParent(); !parent.equals(folder) && isEmpty(parent); parent = parent.getParent()) {
            Files.delete(parent);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
