package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.FrontMatter;
import io.github.feishucodegen.document.Prose;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a page that stand at its top.
 *
 * @param url the address at which the platform publishes the page; empty if the page does not say it
 * @param updated the date of the last update; a time is converted to a date in UTC; null if the page has neither
 */
record PageHead(String url, @Nullable LocalDate updated) {
    private static final Pattern UPDATED =
            Pattern.compile(Vocabulary.pattern("updated") + "\\s{0,4}(\\d{4}-\\d{2}-\\d{2})", Pattern.CASE_INSENSITIVE);

    static PageHead of(Document document, Outline outline) {
        FrontMatter frontMatter = document.frontMatter();
        String url = frontMatter.get("source_url");
        String fullPath = frontMatter.get("fullPath");
        if (url.isEmpty() && fullPath.startsWith("/")) {
            url = PortalLinks.DOCUMENTS + fullPath;
        }
        boolean safe = url.startsWith("https://") && url.chars().allMatch(c -> c > ' ' && c != '"' && c != '<');
        return new PageHead(safe ? url : "", updated(frontMatter, outline));
    }

    private static @Nullable LocalDate updated(FrontMatter frontMatter, Outline outline) {
        LocalDate date = date(frontMatter.get("last_remote_update"));
        if (date == null) {
            date = ofInstant(frontMatter.get("updateTime"));
        }
        return date == null
                ? outline.preamble().stream()
                        .filter(Prose.class::isInstance)
                        .map(prose -> UPDATED.matcher(((Prose) prose).markdown()))
                        .filter(Matcher::find)
                        .map(matcher -> date(matcher.group(1)))
                        .findFirst()
                        .orElse(null)
                : date;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate ofInstant(String millis) {
        try {
            return millis.isEmpty()
                    ? null
                    : Instant.ofEpochMilli(Long.parseLong(millis))
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate();
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
