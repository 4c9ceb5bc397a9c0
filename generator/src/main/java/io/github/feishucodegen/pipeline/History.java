package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.Changelog;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.source.GitException;
import io.github.feishucodegen.source.GitHistory;
import io.github.feishucodegen.source.GitHistory.Commit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The changes of the documentation in a Git repository, by date or by tag. Each version of a page is read once, each
 * state of the folder is linked once, and only two states are in memory.
 *
 * @param repository a folder in the working tree
 * @param range a ref, for everything since then; or two refs with two dots between them
 * @param path the folder of the pages, relative to the top of the repository
 * @param knowledge the nesting knowledge for pages that do not state their nesting
 */
public record History(
        Path repository,
        String range,
        String path,
        Step step,
        List<String> includes,
        List<String> excludes,
        List<Path> overlays,
        NestingKnowledge knowledge) {
    /** What the parts of a changelog are about. */
    public enum Step {
        /** All commits of a day. */
        DATE,
        /** All commits since the tag before. Commits after the last tag are a part of their own. */
        TAG
    }

    public History {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        overlays = List.copyOf(overlays);
    }

    /**
     * Reads all states and compares each with the one before it.
     *
     * @throws UnreadableSideException if the repository or a state cannot be read
     */
    public Changelog changelog(Review.Policy policy, Comparison.ClientNames client, Progress progress) {
        SideReader reader = new SideReader(includes, excludes, overlays, knowledge, progress, repository);
        List<State> states = states();
        List<Changelog.Part> parts = new ArrayList<>();
        State old = states.get(0);
        SideReader.Named first = read(reader, old);
        for (State state : states.subList(1, states.size())) {
            SideReader.Named second = read(reader, state);
            Review review =
                    Review.of(old.title, state.title, "", Comparison.diff(first, second, policy, client), policy);
            parts.add(new Changelog.Part(state.title, review));
            old = state;
            first = second;
        }
        Collections.reverse(parts);
        return new Changelog(parts);
    }

    private SideReader.Named read(SideReader reader, State state) {
        return reader.read(state.hash + ":" + path).get();
    }

    private record State(String title, String hash) {}

    /** The last commit of each part, the oldest first. The first one is where the range begins. */
    private List<State> states() {
        List<Commit> commits;
        try {
            commits = GitHistory.of(repository, range, path);
        } catch (GitException e) {
            throw new UnreadableSideException(range + ": " + e.getMessage());
        }
        List<State> states = new ArrayList<>();
        states.add(new State(range, commits.get(0).hash()));
        for (int i = 1; i < commits.size(); i++) {
            Commit commit = commits.get(i);
            boolean last = i == commits.size() - 1;
            boolean ends = step == Step.TAG
                    ? !commit.tags().isEmpty()
                    : last || !commits.get(i + 1).date().equals(commit.date());
            if (last || ends) {
                states.add(new State(title(commit), commit.hash()));
            }
        }
        return states;
    }

    private String title(Commit commit) {
        String tags = String.join(", ", commit.tags());
        if (step == Step.TAG) {
            return (tags.isEmpty() ? "Not tagged" : tags) + " (" + commit.date() + ")";
        }
        return tags.isEmpty() ? commit.date() : commit.date() + " (" + tags + ")";
    }
}
