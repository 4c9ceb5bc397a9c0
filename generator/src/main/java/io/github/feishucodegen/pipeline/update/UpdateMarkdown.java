package io.github.feishucodegen.pipeline.update;

import static io.github.feishucodegen.diff.report.MarkdownReport.code;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.VersionBump;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.MarkdownReport;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pull.PageChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The description of a pull request. Its first screen has the verdict, the numbers, the causes of breaking changes and
 * the new operations. All changes follow, as far as the maximum size allows. Texts of pages are in code spans.
 */
final class UpdateMarkdown {
    /** The maximum size in characters. GitHub accepts 65,536. */
    static final int LARGEST = 64_000;

    private static final int CAUSES = 10;
    private static final int ELEMENTS = 3;
    private static final int SERVICES = 12;
    private static final int OPERATIONS = 8;
    private static final int FAULTS = 20;
    private static final int PAGES = 200;

    private final UpdateResult result;
    private final Review review;
    private final Operations operations;
    private final StringBuilder text = new StringBuilder();

    private UpdateMarkdown(UpdateResult result) {
        this.result = result;
        this.review = result.review();
        this.operations = Operations.of(review);
    }

    static String of(UpdateResult result) {
        return new UpdateMarkdown(result).write();
    }

    private String write() {
        text.append("## ")
                .append(result.title())
                .append("\n\n")
                .append(verdict())
                .append('\n');
        if (result.verdict() != Verdict.NOTHING_NEW) {
            numbers();
        }
        client();
        faults();
        causes(Impact.BREAKING, "What breaks");
        causes(Impact.RISKY, "What to check");
        services();
        String pages = pages();
        int left = LARGEST - text.length() - pages.length();
        String details = MarkdownReport.details(review, left - 100);
        if (!details.isBlank()) {
            text.append("\n---\n").append(details);
        }
        return text.append(pages).toString();
    }

    private String verdict() {
        return switch (result.verdict()) {
            case NOTHING_NEW -> "The portal has nothing new.";
            case COMPATIBLE -> "**Compatible.** Existing callers keep working, and their code still compiles." + step();
            case BREAKING -> "**Breaking.** Some callers have to change their requests or their code." + step();
        };
    }

    private String step() {
        VersionBump step = review.step();
        return step == VersionBump.NONE
                ? ""
                : " Suggested version step: **" + step.name().toLowerCase(Locale.ROOT) + "**.";
    }

    private void numbers() {
        text.append("\n| | new | changed | moved | gone | |\n|:--|--:|--:|--:|--:|:--|\n");
        row(
                "pages",
                result.count(PageChange.Kind.NEW),
                result.count(PageChange.Kind.CHANGED),
                result.count(PageChange.Kind.MOVED),
                result.count(PageChange.Kind.GONE),
                "");
        row(
                "operations",
                operations.added().size(),
                operations.changed().size(),
                moved(),
                operations.removed().size(),
                operations.reworded().isEmpty()
                        ? ""
                        : "and " + operations.reworded().size() + " of which only words changed");
        text.append('\n').append(impacts()).append('\n');
    }

    private void row(String what, long added, long changed, long moved, long gone, String remark) {
        text.append("| ").append(what).append(" | ");
        for (long number : new long[] {added, changed, moved, gone}) {
            text.append(number == 0 ? "–" : String.valueOf(number)).append(" | ");
        }
        text.append(remark).append(" |\n");
    }

    /** The number of operations whose address or name is another one. */
    private long moved() {
        return review.all().stream()
                .filter(change -> List.of("operation-path-changed", "operation-method-changed", "operation-renamed")
                        .contains(change.rule().id()))
                .map(Change::element)
                .distinct()
                .count();
    }

    private String impacts() {
        List<String> parts = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            int count = review.open(impact).size();
            String words = count
                    + switch (impact) {
                        case BREAKING, RISKY, SAFE -> " " + impact.word();
                        case WORDING -> " of words worth reading";
                        case TEXT -> " of words only";
                    };
            parts.add(impact == Impact.BREAKING && count > 0 ? "**" + words + "**" : words);
        }
        String accepted =
                review.accepted().isEmpty() ? "" : ", and " + review.accepted().size() + " accepted";
        return "Changes of the API: " + String.join(", ", parts) + accepted + ".";
    }

    private void client() {
        if (result.isWithoutClient()) {
            text.append("\n> [!CAUTION]\n> The client was not generated, because of ")
                    .append(Count.of(result.findings().errors().size(), "error"))
                    .append(" on the pages.\n");
        } else if (result.client() != null && result.names() != null) {
            WriteSummary written = result.client().written();
            int files = written == null ? 0 : written.written();
            text.append("\nClient: ").append(Count.of(files, "file")).append(" written, ");
            text.append(written == null ? 0 : written.deleted()).append(" deleted. ");
            text.append("Name lock: ").append(result.names().summary()).append(".\n");
        }
    }

    private void faults() {
        List<String> faults = new ArrayList<>();
        result.pulled().failures().forEach(failure -> faults.add(code(failure.path()) + ": " + code(failure.reason())));
        if (result.pulled().notAskedMessage() != null) {
            faults.add(result.pulled().notAskedMessage());
        }
        if (result.pulled().stopped() != null) {
            faults.add(code(result.pulled().stopped()));
        }
        list("Pages that could not be fetched", faults);
        List<String> errors = new ArrayList<>();
        result.findings().errors().forEach(error -> errors.add(code(Findings.line(error))));
        list("Pages that could not be read", errors);
        List<String> names = new ArrayList<>();
        if (result.names() != null && result.names().drift() != null) {
            result.names().drift().changed().forEach(name -> names.add(code(name)));
        }
        list("Names that could not be kept", names);
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n### ")
                    .append(title)
                    .append(" (")
                    .append(lines.size())
                    .append(")\n\n");
            lines.stream()
                    .limit(FAULTS)
                    .forEach(line -> text.append("- ").append(line).append('\n'));
            more(lines.size() - FAULTS);
        }
    }

    private void more(int number) {
        if (number > 0) {
            text.append("- _and ").append(number).append(" more_\n");
        }
    }

    /** One line for each rule: how often, and where first. */
    private void causes(Impact impact, String title) {
        Map<Rule, List<Change>> byRule = new LinkedHashMap<>();
        List<Change> changes = review.open(impact);
        changes.forEach(change ->
                byRule.computeIfAbsent(change.rule(), rule -> new ArrayList<>()).add(change));
        if (byRule.isEmpty()) {
            return;
        }
        text.append("\n### ").append(title).append(" (").append(changes.size()).append(")\n\n");
        byRule.entrySet().stream().limit(CAUSES).forEach(cause -> {
            text.append("- **").append(cause.getValue().size()).append("×** ");
            text.append(cause.getKey().summary().replaceFirst("\\.$", ":"));
            List<String> elements =
                    cause.getValue().stream().map(Change::element).distinct().toList();
            elements.stream()
                    .limit(ELEMENTS)
                    .forEach(element -> text.append(' ').append(code(element)));
            text.append(elements.size() > ELEMENTS ? " and " + (elements.size() - ELEMENTS) + " more\n" : "\n");
        });
        more(byRule.size() - CAUSES);
    }

    /** The new operations, one line for each project and version. */
    private void services() {
        Map<String, List<String>> byService = new TreeMap<>();
        for (String id : operations.added()) {
            String[] parts = id.split("\\.", 3);
            String service = parts.length < 3 ? id : parts[0] + " " + parts[1];
            byService.computeIfAbsent(service, s -> new ArrayList<>()).add(parts.length < 3 ? id : parts[2]);
        }
        if (byService.isEmpty()) {
            return;
        }
        text.append("\n### New operations (").append(operations.added().size()).append(")\n\n");
        byService.entrySet().stream().limit(SERVICES).forEach(service -> {
            List<String> names = service.getValue();
            text.append("- **").append(code(service.getKey())).append("**");
            names.stream().limit(OPERATIONS).forEach(name -> text.append(' ').append(code(name)));
            text.append(names.size() > OPERATIONS ? " and " + (names.size() - OPERATIONS) + " more\n" : "\n");
        });
        if (byService.size() > SERVICES) {
            int rest = byService.values().stream()
                    .skip(SERVICES)
                    .mapToInt(List::size)
                    .sum();
            text.append("- _and ").append(rest).append(" in ").append(byService.size() - SERVICES);
            text.append(" more services_\n");
        }
    }

    private String pages() {
        if (result.pages().isEmpty()) {
            return "";
        }
        StringBuilder pages = new StringBuilder("\n<details><summary>Pages (")
                .append(result.pages().size())
                .append(")</summary>\n\n");
        result.pages().stream().limit(PAGES).forEach(change -> {
            pages.append("- ")
                    .append(change.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ');
            pages.append(code(change.path()));
            pages.append(change.before() == null ? "" : " from " + code(change.before()))
                    .append('\n');
        });
        if (result.pages().size() > PAGES) {
            pages.append("- _and ").append(result.pages().size() - PAGES).append(" more_\n");
        }
        return pages.append("\n</details>\n").toString();
    }
}
