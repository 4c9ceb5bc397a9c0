package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.rule.Impact;

/** A changelog as one page without scripts, whose parts can be folded. The newest part is open. */
final class ChangelogHtml {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            summary h2 { display: inline; font-size: 1.2rem; }
            li { margin: .3rem 0; overflow-wrap: anywhere; }
            """;

    private final Html html = new Html();

    private ChangelogHtml() {}

    static String of(Changelog changelog) {
        return new ChangelogHtml().write(changelog);
    }

    private String write(Changelog changelog) {
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                + HtmlReport.hash(STYLE) + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Changes of the API</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n"
                + "<h1>Changes of the API</h1>\n");
        boolean open = true;
        for (Changelog.Part part : changelog.parts()) {
            part(part, open);
            open = false;
        }
        return html.markup("</body>\n</html>\n").toString();
    }

    private void part(Changelog.Part part, boolean open) {
        html.markup(open ? "<details open><summary>" : "<details><summary>")
                .element("h2", "", Shorten.line(part.title()))
                .markup("</summary>\n")
                .element("p", "", Phrases.summary(part.review()));
        for (Section section : Section.of(part.review())) {
            boolean folded = section.impact() == Impact.TEXT;
            html.markup(folded ? "<details><summary>" : "<h3>")
                    .text(section.title() + " (" + section.size() + ")")
                    .markup(folded ? "</summary>\n<ul>\n" : "</h3>\n<ul>\n");
            if (Phrases.isOfWords(section.impact())) {
                TextFold.of(section.changes()).forEach(fold -> entry(fold.where(), fold.happened()));
            } else {
                section.changes().forEach(change -> entry(Shorten.line(change.element()), Phrases.happened(change)));
            }
            html.markup(folded ? "</ul>\n</details>\n" : "</ul>\n");
        }
        html.markup("</details>\n");
    }

    private void entry(String element, String happened) {
        html.markup("<li>").element("code", "", element).text(": " + happened).markup("</li>\n");
    }
}
