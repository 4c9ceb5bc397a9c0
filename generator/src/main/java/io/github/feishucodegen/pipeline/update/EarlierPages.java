package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.pull.PageList;
import io.github.feishucodegen.source.Overlays;
import io.github.feishucodegen.source.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages and the name lock before an update. They are copied into one archive before the first page changes, and
 * deleted when the client and the reports are written. So an update that was interrupted loses nothing: the next one
 * compares with the same pages.
 */
final class EarlierPages {
    static final String FOLDER = ".feishu-update";

    /** Readers of pages skip this folder of an archive. */
    private static final String META = "META-INF/feishu-update/";

    private static final String LIST = META + "pages.jsonl";
    private static final String LOCK = META + LockFile.NAME;

    private final Path pages;
    private final Path lock;
    private final Path folder;
    private final Path archive;

    EarlierPages(Path pages, Path lock) {
        this.pages = pages;
        this.lock = lock;
        this.folder = pages.resolve(FOLDER);
        this.archive = folder.resolve("before.zip");
    }

    /** Whether an update began and did not end. */
    boolean exist() {
        return Files.isRegularFile(archive, LinkOption.NOFOLLOW_LINKS);
    }

    /** Copies the pages, unless an interrupted update has copied them. The archive appears in one step. */
    void keep() throws IOException {
        if (exist()) {
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(".gitignore"), "*\n");
        Path written = folder.resolve("before.new");
        try (OutputStream file = Files.newOutputStream(written);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, LIST, PageList.in(pages).text().getBytes(StandardCharsets.UTF_8));
            if (Files.exists(lock)) {
                add(zip, LOCK, Files.readAllBytes(lock));
            }
            for (Path page : inputs(pages)) {
                add(zip, name(page), Files.readAllBytes(page));
            }
        }
        Files.move(written, archive, StandardCopyOption.ATOMIC_MOVE);
    }

    private String name(Path file) {
        return pages.relativize(file).toString().replace('\\', '/');
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The pages and overlays in a folder, sorted. Links are not followed. */
    static List<Path> inputs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isInput(file.getFileName().toString()))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isInput(String name) {
        return Pages.isPage(name) || Overlays.isOverlay(name);
    }

    /** The old side of a comparison: the archive, or a model without operations if there were no pages. */
    String side() {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.stream().map(ZipEntry::getName).anyMatch(Pages::isPage)) {
                return archive.toString();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        Path nothing = folder.resolve("nothing.json");
        OutputFile.write(ModelJson.write(ApiModel.EMPTY), nothing);
        return nothing.toString();
    }

    /** A copy of the lock; empty if there was no lock. */
    LockFile lock() {
        Path copy = folder.resolve(LockFile.NAME);
        byte[] bytes = bytes(LOCK);
        if (bytes != null) {
            OutputFile.write(new String(bytes, StandardCharsets.UTF_8), copy);
        }
        return LockFile.readIfThere(copy);
    }

    /** How the pages differ now. */
    List<PageChange> changes() {
        byte[] list = bytes(LIST);
        PageList before = PageList.parse(list == null ? "" : new String(list, StandardCharsets.UTF_8));
        PageList now = PageList.in(pages);
        var digests = now.digests();
        return now.changesSince(before).stream()
                .filter(change ->
                        change.kind() != PageChange.Kind.NEW || !had(change.path(), digests.get(change.path())))
                .toList();
    }

    /** Whether a file had the digest although no list had it, because the list of pages had been lost. */
    private boolean had(String path, @Nullable String digest) {
        byte[] bytes = bytes(path);
        return bytes != null && PageList.digest(bytes).equals(digest);
    }

    private byte @Nullable [] bytes(String name) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException(
                archive + " cannot be read; it has the pages before an update that was interrupted. Delete it to"
                        + " update without a report about them",
                e);
    }

    /** Deletes the copies at the end of an update. The archive goes first, because it decides what the next one does. */
    void delete() {
        try {
            Files.deleteIfExists(archive);
            for (String name : List.of("before.new", "nothing.json", LockFile.NAME, ".gitignore")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
