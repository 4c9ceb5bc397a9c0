package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.SourceFinding;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the files that contain pages. Links that lead out of a folder are not followed. */
final class PageFinder {

    private final List<PageFile> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Predicate<String> wanted;

    private PageFinder(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    static Result<List<PageFile>> find(List<Path> roots) {
        return find(roots, PageFinder::isPage);
    }

    /** @param wanted accepts the names of the files to find in folders and archives */
    static Result<List<PageFile>> find(List<Path> roots, Predicate<String> wanted) {
        PageFinder finder = new PageFinder(wanted);
        roots.forEach(finder::find);
        return new Result<>(List.copyOf(finder.files), finder.diagnostics);
    }

    static Location location(Path root) {
        return new Location(root.toString().replace('\\', '/'), 1);
    }

    private void find(Path root) {
        PageGlob.of(root).ifPresentOrElse(glob -> findAll(glob, root), () -> findIn(root));
    }

    private void findAll(PageGlob glob, Path root) {
        PageFinder everything = new PageFinder(wanted);
        everything.findIn(glob.folder());
        List<PageFile> matching = everything.files.stream()
                .filter(file -> glob.below().matches(file.inRoot()))
                .toList();
        files.addAll(matching);
        diagnostics.addAll(everything.diagnostics);
        if (matching.isEmpty() && everything.diagnostics.isEmpty()) {
            String hint = "* and ? stand for characters between two /, and ** for any number of folders.";
            diagnostics.add(
                    Diagnostic.of(SourceFinding.SOURCE_MISSING, location(root), "the pattern matches no page", hint));
        }
    }

    private void findIn(Path root) {
        try {
            if (Files.isDirectory(root)) {
                Path folder = root.toRealPath();
                Files.walkFileTree(folder, new Walk(folder));
            } else if (Files.isRegularFile(root) && PageArchive.isArchive(root)) {
                Result<List<PageFile>> pages = PageArchive.read(root.toRealPath(), wanted);
                files.addAll(pages.value());
                diagnostics.addAll(pages.diagnostics());
            } else if (Files.isRegularFile(root)) {
                Path folder = root.toAbsolutePath().getParent().toRealPath();
                String name = PathText.below(folder, folder.resolve(root.getFileName()));
                files.add(PageFile.inFolder(folder, name, root.toRealPath()));
            } else {
                String state = Files.exists(root) ? "is neither a file nor a folder" : "does not exist";
                diagnostics.add(
                        Diagnostic.of(SourceFinding.SOURCE_MISSING, location(root), "the source of pages " + state));
            }
        } catch (IOException e) {
            diagnostics.add(unreadable(location(root), e));
        }
    }

    static boolean isPage(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static Diagnostic unreadable(Location location, IOException e) {
        return Diagnostic.of(
                SourceFinding.SOURCE_UNREADABLE, location, "the folder or file cannot be read: " + IoFault.describe(e));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;

        Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = PathText.below(folder, file);
            if (attributes.isSymbolicLink()) {
                visitLink(name, file);
            } else if (attributes.isRegularFile() && wanted.test(name)) {
                files.add(PageFile.inFolder(folder, name, file));
            }
            return FileVisitResult.CONTINUE;
        }

        /**
         * Reports a link that leads out of the folder. The target of a link within the folder is found by its own
         * name.
         */
        private void visitLink(String name, Path link) {
            boolean within;
            try {
                within = link.toRealPath().startsWith(folder);
            } catch (IOException broken) {
                within = false;
            }
            if (!within && (wanted.test(name) || Files.isDirectory(link))) {
                String message = "the link leads out of the folder and is not followed";
                diagnostics.add(Diagnostic.of(SourceFinding.SOURCE_LINK_NOT_FOLLOWED, new Location(name, 1), message));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            diagnostics.add(unreadable(new Location(PathText.below(folder, file), 1), e));
            return FileVisitResult.CONTINUE;
        }
    }
}
