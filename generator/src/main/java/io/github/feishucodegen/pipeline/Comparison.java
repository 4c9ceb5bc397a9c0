package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.match.NormalizedModels;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.naming.LockedIds;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Two readings of the documentation to compare.
 *
 * @param before the old side: a folder or file of pages, a model's JSON file, or {@code REF:PATH} of a Git repository
 * @param after the new side, in the same or another form
 * @param includes globs over the names of pages; none stands for all pages
 * @param excludes globs over the names of pages; they win over includes
 * @param overlays corrections of the pages of both sides, beside those that lie among them
 */
public record Comparison(
        String before, String after, List<String> includes, List<String> excludes, List<Path> overlays) {
    public Comparison {
        overlays = List.copyOf(overlays);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * Reads both sides and tells what changed.
     *
     * @throws UnreadableSideException where a side cannot be read at all
     */
    public Review review(Review.Policy policy, ClientNames client, Progress progress) {
        SideReader reader = new SideReader(includes, excludes, overlays, progress);
        // Reading uses all processors, and two threads that wait for them would only be in each other's way. Linking
        // does
        // not, so the old side is linked while the new one is read.
        CompletableFuture<SideReader.Named> linking = CompletableFuture.supplyAsync(reader.read(before));
        SideReader.Named second = reader.read(after).get();
        SideReader.Named first = join(linking);
        // A name that is settled on one side alone would be a change of its own.
        PinnedNames pinnedNames = second.pinnedNames().and(first.pinnedNames());
        Snapshot old = first.side();
        Snapshot now = second.side();
        NormalizedModels level = NormalizedModels.of(old.model(), now.model());
        if (!level.isEmpty(old.model(), now.model())) {
            old = old.normalized(ModelAssembler.of(level.before()), List.of());
            now = now.normalized(ModelAssembler.of(level.after()), level.undecided());
        }
        Snapshot normalized = old;
        CompletableFuture<Snapshot> naming = CompletableFuture.supplyAsync(() -> client.name(normalized, pinnedNames));
        Snapshot named = client.name(now, pinnedNames);
        Diff diff = Differ.compare(join(naming), named, client.basePackage().name(), client.known(), client.lock());
        return Review.of(before, after, SideReader.folder(after), diff, policy);
    }

    /**
     * What the Java clients of both sides are named by.
     *
     * @param known the names that callers know, as for {@link Pipeline#names}
     * @param lock the names that were given before, as for {@link Pipeline#lock}
     */
    public record ClientNames(BasePackage basePackage, SdkNames known, NameLock lock) {
        private Snapshot name(Snapshot side, PinnedNames pinnedNames) {
            return side.named(RenamedModel.of(side.model(), known, pinnedNames.with(LockedIds.of(lock))));
        }
    }

    /**
     * Where a report finds the pages of both sides, as far as they lie in folders.
     *
     * @param report the file that it is written to
     */
    public PageLinks linksFrom(Path report) {
        Path folder = report.toAbsolutePath().normalize().getParent();
        return new PageLinks(SideReader.address(before, folder), SideReader.address(after, folder));
    }

    /** @throws UnreadableSideException where the file cannot be read or is of another form */
    public static List<AcceptedChange> readAccepted(Path file) {
        try {
            return AcceptedChanges.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableSideException(file + " does not exist");
        } catch (IOException e) {
            throw new UnreadableSideException(file + " cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableSideException(file + ": " + e.getMessage());
        }
    }

    /** Writes a report to a file that the user named; one that exists is replaced. */
    public static WriteSummary write(String report, Path file) {
        return OutputFile.write(report, file);
    }

    private static <T> T join(CompletableFuture<T> side) {
        try {
            return side.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
