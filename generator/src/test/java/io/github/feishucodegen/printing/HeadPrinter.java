package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the title of a page, and the facts above it. */
final class HeadPrinter {
    static final String DOCUMENTS = "https://open.feishu.cn/document";
    static final String PREFIX = "服务端 API：";

    private final String title;
    private final @Nullable String url;
    private final @Nullable String path;
    private final @Nullable LocalDate date;

    private HeadPrinter(String title, @Nullable String url, @Nullable String path, @Nullable LocalDate date) {
        this.title = title;
        this.url = url;
        this.path = path;
        this.date = date;
    }

    static String print(OperationDeclaration operation, Notation notation) {
        return new HeadPrinter(operation.title(), operation.pageUrl(), path(operation), operation.updated())
                .print(notation);
    }

    static String print(EventDeclaration event, Notation notation) {
        return new HeadPrinter(event.title(), event.pageUrl(), path(event.pageUrl()), event.updated()).print(notation);
    }

    private String print(Notation notation) {
        return facts(notation.head()) + title(notation.title());
    }

    private String title(Notation.Title notation) {
        return switch (notation) {
            case SINGLE -> "# " + title + "\n\n";
            case DOUBLED -> "# " + title + "\n\n# " + title + "\n\n";
            case PREFIXED -> "# " + PREFIX + title + "\n\n";
        };
    }

    private String facts(Notation.Head head) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        switch (head) {
            case NONE -> {}
            case CAMEL -> {
                facts.put("title", '"' + title + '"');
                facts.put("fullPath", path == null ? null : '"' + path + '"');
                facts.put("updateTime", date == null ? null : '"' + millis(date) + '"');
            }
            case SNAKE -> {
                facts.put("document_id", "'70734'");
                facts.put("title", title);
                facts.put("full_path", path);
                facts.put("updated_at", date == null ? null : date + "T02:35:05Z");
                facts.put("source_url", url);
            }
            case ADDRESS -> {
                facts.put("title", '"' + title + '"');
                facts.put("source_url", url);
            }
            case COMMENT -> {
                facts.put("Source", url);
                facts.put("Markdown source", url == null ? null : url + ".md");
            }
            case COMMENTED_CAMEL -> {
                facts.put("title", title);
                facts.put("id", "7073");
                facts.put("fullPath", path);
                facts.put("updatedAt", date == null ? null : millis(date));
                facts.put("source", url);
            }
            case LINES -> {
                facts.put("Source URL", url);
                facts.put("Updated", date == null ? null : date.toString());
            }
        }
        String lines = facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null)
                .map(fact -> fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining());
        return switch (head) {
            case NONE -> "";
            case CAMEL, SNAKE -> "---\n" + lines + "---\n\n";
            case ADDRESS -> "---\n" + lines + "---\n" + (date == null ? "\n" : "最后更新于 " + date + "\n\n");
            case COMMENT, COMMENTED_CAMEL -> "<!--\n" + lines + "-->\n";
            case LINES -> lines + "\n";
        };
    }

    private static String millis(LocalDate date) {
        return String.valueOf(date.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC) * 1000);
    }

    /** The path in the tree of pages, which the operation's names or its address tell. */
    private static @Nullable String path(OperationDeclaration operation) {
        @Nullable String path = path(operation.pageUrl());
        return path != null
                ? path
                : operation.names().stream()
                        .filter(names -> names.evidence() == Evidence.FULL_PATH)
                        .map(HeadPrinter::path)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String path(@Nullable String url) {
        return url != null && url.startsWith(DOCUMENTS + "/") ? url.substring(DOCUMENTS.length()) : null;
    }

    static String path(OperationNames names) {
        return "/uAjLw4CM/ukTMukTMukTM/reference/" + names.project() + "-" + names.version() + "/"
                + names.resource().replace('.', '-') + "/" + names.method();
    }
}
