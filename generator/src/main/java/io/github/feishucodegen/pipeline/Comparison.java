package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.BothClients;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.SunsetCheck;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.accept.TeamPolicy;
import io.github.feishucodegen.diff.accept.TeamPolicyReader;
import io.github.feishucodegen.diff.match.NormalizedModels;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.LockedIds;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Two snapshots of the documentation that are compared.
 *
 * @param before the old snapshot: a folder or file of pages, a model's JSON file, or {@code REF:PATH} of a Git
 *     repository
 * @param after the new snapshot, in any of these forms
 * @param includes globs for the names of pages; none means all pages
 * @param excludes globs for the names of pages; they take precedence over includes
 * @param overlays overlays for the pages of both snapshots, in addition to those among the pages
 * @param knowledge the nesting knowledge for pages that do not state their nesting
 */
public record Comparison(
        String before,
        String after,
        List<String> includes,
        List<String> excludes,
        List<Path> overlays,
        NestingKnowledge knowledge) {
    public Comparison {
        overlays = List.copyOf(overlays);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A comparison with the nesting knowledge of this toolkit. */
    public Comparison(String before, String after, List<String> includes, List<String> excludes, List<Path> overlays) {
        this(before, after, includes, excludes, overlays, NestingKnowledge.shipped());
    }

    /**
     * Reads both snapshots and compares them.
     *
     * @throws UnreadableSideException if a snapshot cannot be read at all
     */
    public Review review(Review.Policy policy, ClientNames client, Progress progress) {
        Sides sides = read(progress);
        Diff diff = diff(sides.before, sides.after, policy, client);
        return Review.of(before, after, SideReader.folder(after), diff, policy);
    }

    private record Sides(SideReader.Named before, SideReader.Named after) {}

    /** Reads both snapshots. The texts of the pages are in memory only until this method ends. */
    private Sides read(Progress progress) {
        SideReader reader = new SideReader(includes, excludes, overlays, knowledge, progress);
        // Reading uses all processors, so reading both snapshots at once would not be faster. Linking does not use
        // all processors, so the old snapshot is linked while the new one is read.
        CompletableFuture<SideReader.Named> linking = CompletableFuture.supplyAsync(reader.read(before));
        Supplier<SideReader.Named> second = reader.read(after);
        reader.forget();
        return new Sides(join(linking), second.get());
    }

    /** Compares two snapshots that are read. */
    static Diff diff(SideReader.Named first, SideReader.Named second, Review.Policy policy, ClientNames client) {
        // Both snapshots get the pinned names of both. A name that is pinned in only one of them would look like a
        // change.
        PinnedNames pinnedNames = second.pinnedNames().and(first.pinnedNames());
        Snapshot old = first.side();
        Snapshot now = second.side();
        NormalizedModels level = NormalizedModels.of(old.model(), now.model());
        if (!level.isEmpty(old.model(), now.model())) {
            old = old.normalized(
                    ModelAssembler.of(
                            level.before().operations(), level.before().events()),
                    List.of());
            now = now.normalized(
                    ModelAssembler.of(level.after().operations(), level.after().events()), level.undecided());
        }
        Diff diff = compare(old, now, client.beside(first, second), pinnedNames);
        diff = ComparedTexts.of(first.texts(), second.texts()).addTo(diff);
        return withSunsets(diff, now.model(), policy);
    }

    private static Diff withSunsets(Diff diff, ApiModel model, Review.Policy policy) {
        if (policy.sunset() == null) {
            return diff;
        }
        List<Change> changes = new ArrayList<>(diff.changes());
        changes.addAll(SunsetCheck.in(model, policy.sunset()));
        return new Diff(changes, diff.coverage());
    }

    private static Diff compare(Snapshot old, Snapshot now, Locks locks, PinnedNames pinnedNames) {
        CompletableFuture<ApiModel> naming =
                CompletableFuture.supplyAsync(() -> locks.name(old, locks.before(), pinnedNames));
        Snapshot named = now.named(locks.name(now, locks.after(), pinnedNames));
        ClientNames client = locks.client();
        return Differ.compare(
                old.named(join(naming)),
                named,
                new BothClients(
                        client.basePackage().name(),
                        client.known(),
                        locks.before(),
                        locks.after(),
                        lock -> locks.name(now, lock, pinnedNames)));
    }

    /**
     * The naming of the Java clients of both snapshots.
     *
     * @param known the SDK names, as for {@link Pipeline#names}
     * @param lock the name lock of both sides, as for {@link Pipeline#lock}. If it is empty, each side has the name
     *     lock beside its pages
     */
    public record ClientNames(BasePackage basePackage, SdkNames known, NameLock lock) {
        /** Without a lock of its own, each side has the lock beside its pages. */
        private Locks beside(SideReader.Named before, SideReader.Named after) {
            return lock.isEmpty() ? new Locks(this, before.lock(), after.lock()) : new Locks(this, lock, lock);
        }
    }

    /** The locks of both sides. */
    private record Locks(ClientNames client, NameLock before, NameLock after) {
        ApiModel name(Snapshot side, NameLock lock, PinnedNames pinnedNames) {
            return RenamedModel.of(
                    side.model(),
                    client.known,
                    pinnedNames.with(LockedIds.of(lock)).withEvents(LockedIds.ofEvents(lock)));
        }
    }

    /**
     * The addresses of the pages of both snapshots, as far as they are in folders.
     *
     * @param report the file that the report is written to
     */
    public PageLinks linksFrom(Path report) {
        Path folder = report.toAbsolutePath().normalize().getParent();
        return new PageLinks(SideReader.address(before, folder), SideReader.address(after, folder));
    }

    /** @throws UnreadableSideException if the file cannot be read or has another form */
    public static List<AcceptedChange> readAccepted(Path file) {
        return read(file, AcceptedChanges::read);
    }

    /** @throws UnreadableSideException if the file cannot be read or has another form */
    public static TeamPolicy readPolicy(Path file) {
        return read(file, TeamPolicyReader::read);
    }

    private static <T> T read(Path file, Function<String, T> reader) {
        try {
            return reader.apply(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableSideException(file + " does not exist");
        } catch (IOException e) {
            throw new UnreadableSideException(file + " cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableSideException(file + ": " + e.getMessage());
        }
    }

    /** Writes a report to a file. An existing file is replaced. */
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
