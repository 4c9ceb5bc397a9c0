package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Prose;
import java.util.Optional;
import java.util.regex.Pattern;

/** Detects files that are not pages: empty files, and other kinds of file with the name of a page. */
final class Legibility {
    private static final Pattern HTML =
            Pattern.compile("\\A\\s{0,100}(?:<!doctype\\s|<html[\\s>]|<\\?xml\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("\\A\\s{0,100}(?:\\{\\s{0,100}[\"}]|\\[\\s{0,100}[{\"\\]])");
    private static final Pattern URL_ROW =
            Pattern.compile("(?im)^[|\\s*`]{0,20}HTTP URL[*`\\s]{0,20}[|:：].{0,200}/open-apis/");

    private Legibility() {}

    static void check(String text, Findings findings) {
        if (text.isBlank()) {
            findings.add(PageFinding.PAGE_EMPTY, 1, "The file is empty");
        } else if (text.indexOf('\0') >= 0) {
            int line = 1 + (int) text.substring(0, text.indexOf('\0')).lines().count();
            findings.add(PageFinding.PAGE_NOT_MARKDOWN, line, "The file contains binary data, not Markdown");
        } else if (HTML.matcher(text).find()) {
            findings.add(PageFinding.PAGE_NOT_MARKDOWN, 1, "The file is HTML or XML, not Markdown");
        } else if (JSON.matcher(text).find()) {
            findings.add(PageFinding.PAGE_NOT_MARKDOWN, 1, "The file is JSON, not Markdown");
        }
    }

    /** The first text outside of a table that names an operation or its URL. Empty if there is none. */
    static Optional<Prose> lostRequest(Document document) {
        return document.blocks().stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .filter(prose -> URL_ROW.matcher(prose.source()).find()
                        || PageNames.fromExplorerLink(prose.markdown()).isPresent())
                .findFirst();
    }
}
