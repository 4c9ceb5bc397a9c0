package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;

/** Edits of the stand-in's pages about operations. */
final class ServerEdits {
    private static final String LEGS = "| legs | int | 否 | The number of legs |\n";

    private ServerEdits() {}

    static String fullPath(int number) {
        return StoredPages.operation(number).fullPath();
    }

    /** Changes 20 pages (one of them breaks callers), moves 3, removes 2 and adds 4. */
    static void all(StandInPortal server) {
        for (int i = 0; i < 9; i++) {
            replace(server, i, LEGS, LEGS + "| tail | boolean | 否 | Whether it has a tail |\n");
        }
        replace(server, 9, LEGS, "");
        for (int i = 10; i < 20; i++) {
            replace(server, i, "Adds an animal.", "Adds an animal to the zoo.");
        }
        for (int i = 20; i < 23; i++) {
            String alias = "/server-docs/zoo-v1/moved/animal" + i + "/create";
            server.pages().change(fullPath(i), page -> page.at(page.fullPath(), alias));
        }
        server.pages().remove(fullPath(23));
        server.pages().remove(fullPath(24));
        for (int i = 100; i < 104; i++) {
            server.pages().put(StoredPages.operation(i));
        }
    }

    static void replace(StandInPortal server, int number, String old, String now) {
        server.pages()
                .change(fullPath(number), page -> edited(page, page.content().replace(old, now)));
    }

    private static StoredPage edited(StoredPage page, String content) {
        if (content.equals(page.content())) {
            throw new AssertionError("the page does not have the text to replace");
        }
        return page.content(content, page.updateTime() + 1_000_000);
    }
}
