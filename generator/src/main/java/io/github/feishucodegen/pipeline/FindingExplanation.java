package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Catalogue;
import io.github.feishucodegen.diagnostic.DiagnosticId;
import io.github.feishucodegen.diagnostic.Nearest;
import java.util.List;
import java.util.stream.Collectors;

/** Descriptions of the kinds of findings, from the catalogue. */
public final class FindingExplanation {
    private FindingExplanation() {}

    /** @throws IllegalArgumentException if there is no kind with this id */
    public static String of(String id) {
        DiagnosticId kind = Catalogue.find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
        return kind.id() + " (" + kind.severity().word() + ")\n\n" + kind.meaning() + "\n" + kind.remedy() + "\n";
    }

    /** One line for each kind: the id, the severity and the meaning. */
    public static String ofAll() {
        return Catalogue.all().stream()
                .map(kind -> kind.id() + " (" + kind.severity().word() + "): " + kind.meaning() + "\n")
                .collect(Collectors.joining());
    }

    private static String unknown(String id) {
        List<String> known = Catalogue.all().stream().map(DiagnosticId::id).toList();
        String near = Nearest.hint(id, known);
        return "there is no finding '" + id + "'; " + (near == null ? "--explain all lists the findings" : near);
    }
}
