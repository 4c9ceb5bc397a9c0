package io.github.feishucodegen.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The counts, then each miss below its reason. */
final class ParityReport {
    private ParityReport() {}

    static String write(Parity parity) {
        StringBuilder text = new StringBuilder("# Parity over " + parity.operations() + " operations\n\n");
        text.append("| what | names | missing | same | goal |\n|---|---:|---:|---:|---:|\n");
        parity.counts()
                .forEach((kind, count) -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.2f%% | %s |\n",
                        kind.title,
                        count.names.size(),
                        count.misses.size(),
                        count.percent(),
                        kind.goal == 0 ? "" : kind.goal + "%")));
        parity.counts().forEach((kind, count) -> misses(text, kind, count));
        return text.toString();
    }

    private static void misses(StringBuilder text, Kind kind, Parity.Count count) {
        if (count.misses.isEmpty()) {
            return;
        }
        text.append("\n## ").append(kind.title).append('\n');
        Map<String, List<Parity.Miss>> byReason = new TreeMap<>();
        count.misses
                .values()
                .forEach(miss -> byReason.computeIfAbsent(
                                miss.why().replaceAll("(is|otherwise:|field:) .*", "$1 …"), r -> new ArrayList<>())
                        .add(miss));
        byReason.forEach((reason, misses) -> {
            text.append("\n### ")
                    .append(reason)
                    .append(" (")
                    .append(misses.size())
                    .append(")\n\n");
            misses.forEach(miss -> text.append("- ")
                    .append(miss.name())
                    .append(miss.why().equals(reason) ? "" : ": " + miss.why())
                    .append('\n'));
        });
    }
}
