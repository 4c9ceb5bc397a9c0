package io.github.feishucodegen.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commits of a Git repository that changed a folder, along the first parents: those of the main line. */
public final class GitHistory {
    private static final int FIELDS = 3;
    private static final String TAG = "tag: ";

    private GitHistory() {}

    /**
     * A commit.
     *
     * @param date the day of the commit, as 2026-05-07
     * @param tags the tags on it
     */
    public record Commit(String hash, String date, List<String> tags) {
        public Commit {
            tags = List.copyOf(tags);
        }
    }

    /**
     * The first commit of a range, and the later ones that changed the path, the oldest first.
     *
     * @param repository a folder in the repository's working tree
     * @param range a ref, for everything since then; or two refs with two dots between them
     * @param path a folder or file, relative to the top of the repository
     * @throws GitException if git or a ref is missing or malformed, or the first ref is no ancestor of the second
     */
    public static List<Commit> of(Path repository, String range, String path) {
        int dots = range.indexOf("..");
        String first = dots < 0 ? range : range.substring(0, dots);
        String last = dots < 0 ? "HEAD" : range.substring(dots + 2);
        Git.check(first, path);
        Git.check(last, path);
        Git git = new Git(repository);
        Git top = new Git(Path.of(Git.text(git.run("rev-parse", "--show-toplevel"))));
        String from = git.hash(first + "^{commit}");
        String to = git.hash(last + "^{commit}");
        // The range ends where the ancestors of the first commit begin, so the first commit is asked for by itself.
        List<Commit> commits = new ArrayList<>(log(top, "--max-count=1", from));
        String behind = path.isEmpty() ? "." : path;
        commits.addAll(log(top, "--first-parent", "--reverse", from + ".." + to, "--", behind));
        return List.copyOf(commits);
    }

    private static List<Commit> log(Git git, String... arguments) {
        List<String> command = new ArrayList<>(List.of("log", "--format=%H%x09%cs%x09%D", "--decorate-refs=refs/tags"));
        command.addAll(List.of(arguments));
        return Git.text(git.run(command.toArray(String[]::new)))
                .lines()
                .flatMap(line -> commit(line).stream())
                .toList();
    }

    private static Optional<Commit> commit(String line) {
        String[] fields = line.split("\t", FIELDS);
        if (fields.length < 2) {
            return Optional.empty();
        }
        List<String> tags = Stream.of(fields.length < FIELDS ? new String[0] : fields[2].split(", "))
                .filter(name -> name.startsWith(TAG))
                .map(name -> name.substring(TAG.length()))
                .toList();
        return Optional.of(new Commit(fields[0], fields[1], tags));
    }
}
