package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.SourceFinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the pages in a jar or a zip. The pages are copied into memory, so that the archive can be closed at once.
 * Their total size is limited.
 */
final class PageArchive {

    /** The maximum size of all pages of an archive, in bytes. Those of the whole platform have a twentieth of it. */
    static final long LARGEST = 512L * 1024 * 1024;

    /** The folder of a jar's metadata. Files in it are not pages. */
    private static final String META = "META-INF/";

    private PageArchive() {}

    static boolean isArchive(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jar") || name.endsWith(".zip");
    }

    /**
     * @param wanted accepts the names of the files to read
     * @throws IOException if the file is not an archive, or cannot be read
     */
    static Result<List<PageFile>> read(Path archive, Predicate<String> wanted) throws IOException {
        SortedMap<String, PageFile> pages = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        long total = 0;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (entry.isDirectory() || !wanted.test(name) || name.startsWith(META)) {
                    continue;
                }
                if (!isSafe(name)) {
                    diagnostics.add(unsafe(archive, name));
                    continue;
                }
                byte[] bytes = bytes(zip, entry);
                total += bytes.length;
                if (total > LARGEST) {
                    return new Result<>(List.of(), List.of(tooLarge(archive)));
                }
                pages.putIfAbsent(name, PageFile.inArchive(archive, name, bytes));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("the name of an entry is not UTF-8", e);
        }
        return new Result<>(List.copyOf(pages.values()), diagnostics);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(Pages.LONGEST + 1);
        }
    }

    /** Whether the name leads to a file below its folder on every system. */
    private static boolean isSafe(String name) {
        if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.chars().anyMatch(c -> c < ' ')) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic unsafe(Path archive, String name) {
        return Diagnostic.of(
                SourceFinding.ARCHIVE_ENTRY_UNSAFE,
                PageFinder.location(archive),
                "the entry \"" + name + "\" has a name that leads out of the archive or is not portable");
    }

    private static Diagnostic tooLarge(Path archive) {
        return Diagnostic.of(
                SourceFinding.ARCHIVE_TOO_LARGE,
                PageFinder.location(archive),
                "the pages in the archive have more than " + LARGEST + " bytes");
    }
}
