package io.github.feishucodegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The changes of a folder, planned before the first one is made.
 *
 * @param written the paths of the files to write: those that are missing, outdated or restored
 * @param restored the paths of the files to write that were edited
 * @param unchanged the number of files that already have the wanted bytes
 * @param deleted the paths of files that were written earlier and are no longer wanted
 */
record WritePlan(List<String> written, List<String> restored, int unchanged, List<String> deleted) {
    private static final int NAMED_IN_MESSAGE = 10;

    boolean isEmpty() {
        return written.isEmpty() && deleted.isEmpty();
    }

    WriteSummary summary() {
        return new WriteSummary(written.size(), unchanged, deleted.size(), restored);
    }

    /**
     * @throws OutputRefusedException if a file in the way was not written by this tool, or was edited and is not
     *     restored
     */
    static WritePlan of(Manifest before, Manifest after, Path folder, EditedFilePolicy edited) throws IOException {
        Planner planner = new Planner(before, folder, edited);
        for (String path : after.paths()) {
            planner.want(path, after);
        }
        Map<String, String> wanted =
                after.paths().stream().collect(Collectors.toMap(PortablePaths::folded, path -> path));
        for (String path : before.paths()) {
            String now = wanted.get(PortablePaths.folded(path));
            if (now == null || !(now.equals(path) || isOneFile(folder.resolve(path), folder.resolve(now)))) {
                planner.drop(path);
            }
        }
        return planner.plan();
    }

    private static boolean isOneFile(Path a, Path b) throws IOException {
        return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    }

    private static final class Planner {
        private final Manifest before;
        private final Path folder;
        private final EditedFilePolicy edited;
        private final Set<Path> realFolders = new HashSet<>();
        private final List<String> written = new ArrayList<>();
        private final List<String> restored = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();
        private int unchanged;

        Planner(Manifest before, Path folder, EditedFilePolicy edited) {
            this.before = before;
            this.folder = folder;
            this.edited = edited;
            realFolders.add(folder);
        }

        void want(String path, Manifest after) throws IOException {
            Path file = folder.resolve(path);
            if (!hasRealFolders(file)) {
                foreign.add(path);
            } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                written.add(path);
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                foreign.add(path);
            } else {
                String digest = Digest.of(Files.readAllBytes(file));
                if (after.lists(path, digest)) {
                    unchanged++;
                } else if (before.lists(path, digest)) {
                    written.add(path);
                } else if (edited == EditedFilePolicy.RESTORE && before.lists(path)) {
                    written.add(path);
                    restored.add(path);
                } else {
                    foreign.add(path);
                }
            }
        }

        /**
         * Plans the deletion of a file. An edited file is refused as well: if it stayed, it would be compiled with
         * code that it does not fit.
         */
        void drop(String path) throws IOException {
            Path file = folder.resolve(path);
            if (!hasRealFolders(file)) {
                foreign.add(path);
            } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean ours = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && before.lists(path, Digest.of(Files.readAllBytes(file)));
                (ours ? deleted : foreign).add(path);
            }
        }

        /** Whether all parent folders are real. A link in place of a folder would lead out of the output folder. */
        private boolean hasRealFolders(Path file) {
            Path parent = file.getParent();
            if (realFolders.contains(parent)) {
                return true;
            }
            boolean real = hasRealFolders(parent)
                    && (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
                            || Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS));
            if (real) {
                realFolders.add(parent);
            }
            return real;
        }

        WritePlan plan() {
            if (!foreign.isEmpty()) {
                throw new OutputRefusedException(refusal());
            }
            return new WritePlan(List.copyOf(written), List.copyOf(restored), unchanged, List.copyOf(deleted));
        }

        private String refusal() {
            StringBuilder message = new StringBuilder("nothing was written into ")
                    .append(folder)
                    .append(", because files there were not written by this tool, or were changed since: ")
                    .append(foreign.stream().limit(NAMED_IN_MESSAGE).collect(Collectors.joining(", ")));
            if (foreign.size() > NAMED_IN_MESSAGE) {
                message.append(" and ")
                        .append(foreign.size() - NAMED_IN_MESSAGE)
                        .append(" more");
            }
            return message.append("; move them away or delete them, or choose another folder")
                    .toString();
        }
    }
}
