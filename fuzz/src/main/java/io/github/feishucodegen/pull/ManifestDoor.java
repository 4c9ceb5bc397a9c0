package io.github.feishucodegen.pull;

import io.github.feishucodegen.fuzz.Door;
import io.github.feishucodegen.portal.CatalogPage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Reading of manifests. Files are written and deleted by their paths, so all of them stay in the folder. */
public final class ManifestDoor implements Door {
    private static final Path FOLDER = Path.of("/folder");

    @Override
    public void enter(byte[] bytes) {
        String text = Door.text(bytes);
        ManifestJson.readLine(text).ifPresent(page -> check(List.of(page.path())));
        Manifest manifest;
        try {
            manifest = ManifestJson.read(text);
        } catch (UnreadableManifestException e) {
            return;
        }
        check(manifest.pages().keySet());
        String written = ManifestJson.write(manifest);
        Door.law(
                written.equals(ManifestJson.write(ManifestJson.read(written))), "a manifest changes when it is stored");
    }

    /** Fails if a page of a catalog would be written outside of the folder. */
    public static void stayInside(List<CatalogPage> pages) {
        check(PagePaths.of(pages, "").values());
    }

    private static void check(Collection<String> paths) {
        for (String path : paths) {
            Path file = FOLDER.resolve(path).normalize();
            Door.law(file.startsWith(FOLDER) && !file.equals(FOLDER), "a page is written outside: " + path);
        }
    }
}
