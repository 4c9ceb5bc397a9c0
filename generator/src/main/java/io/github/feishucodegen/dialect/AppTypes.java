package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Tag;
import java.util.ArrayList;
import java.util.List;

/** Reads the kinds of app in a cell. Pages write them as {@code 自建应用、商店应用}, as {@code custom,isv} or as a tag. */
final class AppTypes {
    static final String CUSTOM = "custom";
    static final String STORE = "isv";

    private AppTypes() {}

    static List<String> in(Cell cell) {
        StringBuilder written = new StringBuilder(cell.text());
        for (Tag tag : cell.tags("md-app-support")) {
            written.append(' ').append(tag.attribute("types"));
        }
        String text = Vocabulary.normal(written.toString());
        List<String> types = new ArrayList<>();
        if (Vocabulary.contains(text, "app.custom")) {
            types.add(CUSTOM);
        }
        if (Vocabulary.contains(text, "app.store")) {
            types.add(STORE);
        }
        return types;
    }
}
