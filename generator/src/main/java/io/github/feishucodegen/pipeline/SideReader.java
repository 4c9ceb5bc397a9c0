package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.lock.LockFormatException;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;
import io.github.feishucodegen.model.ModelFormatException;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.source.GitException;
import io.github.feishucodegen.source.GitTree;
import io.github.feishucodegen.source.Overlays;
import io.github.feishucodegen.source.PageSource;
import io.github.feishucodegen.source.Pages;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one snapshot of a comparison: pages or a model in JSON, from files or from a Git repository. */
final class SideReader {
    /** Errors that are about one version of the pages, and not reported. */
    private static final Set<DiagnosticId> CORRECTIONS =
            Set.of(OverlayFinding.CORRECTION_WITHOUT_TARGET, OverlayFinding.CORRECTION_REPEATED);

    private final List<String> includes;
    private final List<String> excludes;
    private final List<Path> overlays;
    private final NestingKnowledge knowledge;
    private final Progress progress;
    private final KnownPages known = new KnownPages();
    private final Map<String, byte[]> blobs = new HashMap<>();
    private final Path repository;

    /** @param overlays overlays for the pages of both snapshots, in addition to those among the pages */
    SideReader(
            List<String> includes,
            List<String> excludes,
            List<Path> overlays,
            NestingKnowledge knowledge,
            Progress progress) {
        this(includes, excludes, overlays, knowledge, progress, Path.of("").toAbsolutePath());
    }

    /** @param repository a folder in the working tree of the Git repository */
    SideReader(
            List<String> includes,
            List<String> excludes,
            List<Path> overlays,
            NestingKnowledge knowledge,
            Progress progress,
            Path repository) {
        this.repository = repository;
        this.includes = includes;
        this.excludes = excludes;
        this.overlays = overlays;
        this.knowledge = knowledge;
        this.progress = progress;
    }

    /**
     * @param pinnedNames names from overlays
     * @param texts the pages; none if the side is a model
     * @param lock the name lock beside the pages; empty if there is none
     */
    record Named(Snapshot side, PinnedNames pinnedNames, SideTexts texts, NameLock lock) {}

    /**
     * Reads the pages of a snapshot. The returned supplier links them.
     *
     * @param name a file or folder; {@code REF:PATH} if there is no file with that name
     * @throws UnreadableSideException if nothing can be read
     */
    Supplier<Named> read(String name) {
        Path path = path(name);
        if (path != null && Files.exists(path)) {
            if (isModel(name) && Files.isRegularFile(path)) {
                return model(name, text(path));
            }
            Path lock = path.resolve(LockFile.NAME);
            return pages(
                    name,
                    Pages.find(List.of(path), includes, excludes),
                    Overlays.find(List.of(path), overlays),
                    Files.isRegularFile(lock) ? lock(lock.toString(), text(lock)) : NameLock.NONE);
        }
        int colon = name.indexOf(':');
        if (colon <= 0) {
            throw new UnreadableSideException(name + " is not a file, a folder or REF:PATH of a Git repository");
        }
        try {
            return fromGit(name, GitTree.of(repository, name.substring(0, colon), name.substring(colon + 1)));
        } catch (GitException e) {
            throw new UnreadableSideException(name + ": " + e.getMessage());
        }
    }

    /** Forgets the pages that were read, if no other side follows. */
    void forget() {
        known.forget();
        blobs.clear();
    }

    private Supplier<Named> fromGit(String name, GitTree tree) {
        if (tree.isFolder() || !isModel(name)) {
            Result<List<PageSource>> found = Overlays.find(List.of(), overlays)
                    .then(named -> Result.of(Stream.concat(Overlays.find(tree).stream(), named.stream())
                            .toList()));
            return pages(name, Pages.find(tree, includes, excludes, blobs), found, lock(name, tree));
        }
        try (GitTree.Files files = tree.open()) {
            byte[] json = files.read(tree.names().get(0));
            return model(name, new String(json, StandardCharsets.UTF_8));
        }
    }

    private static NameLock lock(String name, GitTree tree) {
        if (!tree.names().contains(LockFile.NAME)) {
            return NameLock.NONE;
        }
        try (GitTree.Files files = tree.open()) {
            return lock(name + "/" + LockFile.NAME, new String(files.read(LockFile.NAME), StandardCharsets.UTF_8));
        }
    }

    private static NameLock lock(String name, String json) {
        try {
            return NameLockJson.read(json);
        } catch (LockFormatException e) {
            throw new UnreadableSideException(name + " is not a name lock: " + e.getMessage());
        }
    }

    /** The folder of a snapshot as code hosts name it; empty if it is unknown. */
    static String folder(String name) {
        Path path = path(name);
        boolean below = path != null && Files.isDirectory(path) && !path.isAbsolute();
        String folder = below ? path.normalize().toString().replace('\\', '/') : "";
        return folder.isEmpty() || folder.startsWith("..") ? "" : folder + "/";
    }

    /** The address of a snapshot's folder for a page in another folder; null if the snapshot is not a folder. */
    static @Nullable String address(String name, Path from) {
        Path path = path(name);
        if (path == null || !Files.isDirectory(path)) {
            return null;
        }
        Path folder = path.toAbsolutePath().normalize();
        if (!Objects.equals(folder.getRoot(), from.getRoot())) {
            return folder.toUri().toASCIIString();
        }
        try {
            String relative = from.relativize(folder).toString().replace('\\', '/');
            return new URI(null, null, "./" + relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isModel(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnreadableSideException(file + " is not UTF-8");
        } catch (IOException e) {
            throw new UnreadableSideException(file + " cannot be read: " + e);
        }
    }

    private static Supplier<Named> model(String name, String json) {
        try {
            Named named =
                    new Named(Snapshot.of(ModelJson.read(json)), PinnedNames.NOTHING, new SideTexts(), NameLock.NONE);
            return () -> named;
        } catch (ModelFormatException e) {
            throw new UnreadableSideException(name + ": " + e.getMessage());
        }
    }

    /**
     * Reads pages. Corrections that match nothing are not reported here: they are written for one version of the
     * pages.
     */
    private Supplier<Named> pages(
            String name, Result<List<PageSource>> pages, Result<List<PageSource>> corrections, NameLock lock) {
        SideTexts texts = new SideTexts();
        Result<PageCorrections> corrected = corrections.then(found -> PageCorrections.of(found, true));
        Supplier<Result<ReadResult>> declared = Pipeline.declare(
                pages,
                corrected.value(),
                page -> known.read(page, texts),
                Pipeline.Linking.pageByPage(knowledge),
                progress);
        return () -> named(name, corrected.then(applied -> declared.get()), texts, lock);
    }

    private static Named named(String name, Result<ReadResult> reading, SideTexts texts, NameLock lock) {
        List<Diagnostic> errors = reading.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR && !CORRECTIONS.contains(d.kind()))
                .distinct()
                .sorted()
                .toList();
        List<Diagnostic> faults = errors.stream().filter(SideReader::isFault).toList();
        if (!faults.isEmpty()) {
            throw new UnreadableSideException(
                    name + ": " + faults.stream().map(SideReader::words).collect(Collectors.joining("; ")));
        }
        return new Named(
                new Snapshot(reading.value().model(), reading.value().separate(), errors),
                reading.value().pinnedNames(),
                texts,
                lock);
    }

    private static boolean isFault(Diagnostic error) {
        return Pages.isFaultOfSource(error) || error.kind() == OverlayFinding.OVERLAY_UNREADABLE;
    }

    private static String words(Diagnostic fault) {
        return Pages.isFaultOfSource(fault) ? fault.message() : fault.location() + ": " + fault.message();
    }
}
