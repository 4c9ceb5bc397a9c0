package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.FrontMatter;
import io.github.feishucodegen.document.Prose;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a page that stand at its top.
 *
 * @param url the address at which the platform publishes the page; empty if the page does not say it
 * @param address the address as the page writes it; empty if the page does not write one
 * @param fullPath the path in the portal's tree of pages; empty if the page does not say it
 * @param updated the date of the last update; a time is converted to a date in UTC; null if the page has neither
 */
record PageHead(
        String url,
        String address,
        String fullPath,
        @Nullable LocalDate updated) {
    private static final Pattern UPDATED =
            Pattern.compile(Vocabulary.pattern("updated") + "\\s{0,4}(\\d{4}-\\d{2}-\\d{2})", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUBLISHED =
            Pattern.compile("https://[\\w.-]{1,100}/document(/u[A-Za-z0-9]{6,20}/[^?#]{1,500})");

    static PageHead of(Document document, Outline outline) {
        FrontMatter head = document.frontMatter();
        String url = first(head, "source_url", "url", "source");
        if (url.isEmpty()) {
            url = head.get("markdown_source").replaceFirst("\\.md$", "");
        }
        String written = url;
        String path = head.get("full_path");
        // The comment of a published page has the address with the path; other addresses are aliases.
        Matcher published = PUBLISHED.matcher(head.get("source"));
        if (path.isEmpty() && published.matches()) {
            path = published.group(1);
        }
        if (url.isEmpty() && path.startsWith("/")) {
            url = PortalLinks.documents(head.get("address")) + path;
        }
        boolean safe = url.startsWith("https://") && url.chars().allMatch(c -> c > ' ' && c != '"' && c != '<');
        return new PageHead(safe ? url : "", written, path, updated(head, outline));
    }

    private static String first(FrontMatter head, String... keys) {
        return Stream.of(keys)
                .map(head::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate updated(FrontMatter head, Outline outline) {
        return Stream.of("last_remote_update", "update_time", "updated_at", "updated")
                .map(head::get)
                .map(PageHead::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> outline.preamble().stream()
                        .filter(Prose.class::isInstance)
                        .map(prose -> UPDATED.matcher(((Prose) prose).markdown()))
                        .filter(Matcher::find)
                        .map(matcher -> date(matcher.group(1)))
                        .findFirst()
                        .orElse(null));
    }

    /** The date of a text: a day, an instant, or milliseconds since 1970. Null if it is none of these. */
    private static @Nullable LocalDate date(String text) {
        if (text.length() > 11 && text.chars().allMatch(Character::isDigit)) {
            return ofMillis(text);
        }
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate ofMillis(String millis) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(millis))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
