package io.github.feishucodegen.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final PageLinks LINKS = new PageLinks("../old", "https://example.com/blob/main/docs/");

    @Test
    void bothSidesStandBesideEachOther() {
        String rest = " job, which has so many properties that nobody would read all of them in a heading";
        Document page = page(change("hire.v1.job.get", "a" + rest, "one" + rest, "hire/job get.md"));

        Element change = page.selectFirst("article.change");
        assertThat(change.attributes().asList())
                .extracting(Object::toString)
                .contains("data-severity=\"breaking\"", "data-services=\"hire\"", "data-kind=\"operation-removed\"");
        assertThat(change.select(".side").eachText()).containsExactly("Before a" + rest, "After one" + rest);
        assertThat(change.select(".place").text()).isEqualTo("old hire/job get.md:3 new hire/job get.md:7");
        assertThat(change.select(".badge").eachText()).containsExactly("wire: breaking", "Java: unchanged");
        assertThat(change.select(".chip").text()).isEqualTo("operation-removed");
        assertThat(change.select("del").eachText()).containsExactly("a");
        assertThat(change.select("ins").eachText()).containsExactly("one");
        assertThat(change.select(".place a").eachAttr("href"))
                .containsExactly(
                        "../old/hire/job%20get.md#L3",
                        "https://example.com/blob/main/docs/hire/job%20get.md?plain=1#L7");
        assertThat(page.select("#service option").eachAttr("value")).containsExactly("", "hire");
        assertThat(page.select("#kind option").eachAttr("value")).containsExactly("", "operation-removed");
    }

    @Test
    void shortValuesStandInTheHeading() {
        Document page = page(change("hire.v1.job.get", "string", "integer", "a.md"));

        assertThat(page.select(".change header .inline").text()).isEqualTo("string → integer");
        assertThat(page.select(".side")).isEmpty();
    }

    @Test
    void severalLinesAreShownAsHunks() {
        String lines = "1\n2\n3\n4\n5\n6\n7\n8\n";
        Document page = page(change(
                Rules.find("response-examples-changed").orElseThrow(),
                "hire.v1.job.get",
                lines + "old\n9",
                lines + "new\n9",
                "a.md"));

        assertThat(page.select(".hunks > *").eachText()).containsExactly("…", "7", "8", "- old", "+ new", "9");
    }

    @Test
    void newOperationsAreOneTable() {
        Rule added = Rules.find("operation-added").orElseThrow();
        Document page = page(
                change(added, "hire.v1.job.get", null, "GET /a", "a.md"),
                change(added, "im.v1.chat.get", null, "GET /b", "b.md"));

        assertThat(page.select("table tr.change")).hasSize(2);
        assertThat(page.select("table").first().text()).contains("hire.v1.job.get GET /a", "wire: safe");
    }

    @Test
    void theChromeIsAlsoInChinese() {
        Document page = page(change("hire.v1.job.get", "a", "b", "a.md"));

        assertThat(page.select("h1").attr("data-zh")).isEqualTo("接口变更");
        assertThat(page.select("#language").text()).isEqualTo("中文");
    }

    @Test
    void withoutScriptingAllIsThereAndNoFilterIs() {
        Document page = page(
                change("hire.v1.job.get", "a", "b", "a.md"),
                change(Rules.find("page-moved").orElseThrow(), "im.v1.chat.get", "a", "b", "b.md"));

        assertThat(page.select("article.change")).hasSize(2);
        assertThat(page.select("#bar[hidden] #filters")).hasSize(1);
        assertThat(page.select("main [hidden]:not(.copy)")).isEmpty();
        assertThat(page.select("main details.group:not([open])")).isEmpty();
    }

    @Test
    void nothingIsFetchedAndOnlyTheOwnScriptMayRun() throws Exception {
        Document page = page(change("hire.v1.job.get", "a", "b", "a.md"));

        assertThat(page.select("[src], link, img, iframe, object, embed, base, [style]"))
                .isEmpty();
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("script-src " + hash(page.selectFirst("script")))
                .contains("style-src " + hash(page.selectFirst("style")));
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "` onfocus=alert(1) autofocus x=`",
                "</style><svg onload=alert(1)>",
                "</title></textarea></pre></details></article><iframe srcdoc='x'>",
                "<!--<base href=//evil.example>-->",
                "javascript:alert(1)//",
                "//evil.example/x",
                "&#60;script&#62;&lt;b&gt;",
                "a\u202eb\u0000c\u2028d\ud800e\ufffff\u000b",
            })
    void hostilePagesAddNothing(String hostile) {
        Document page = page(
                change(hostile + ".v1.x.y", hostile, hostile + hostile, hostile),
                change(Rules.find("page-moved").orElseThrow(), "a.b.c." + hostile, hostile, null, hostile));
        // Long values have another form than short ones.
        String x = "x".repeat(hostile.length());
        Document harmless = page(
                change(x + ".v1.x.y", x, x + x, x),
                change(Rules.find("page-moved").orElseThrow(), "a.b.c." + x, x, null, x));

        assertThat(shape(page)).isEqualTo(shape(harmless));
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(link -> link.startsWith("../old/")
                        || link.startsWith("https://example.com/blob/main/docs/")
                        || link.matches("#(c-[0-9a-f]{16}|rule-[a-z-]+)"));
        assertThat(page.select("main h3").eachText())
                .contains(Shorten.line(hostile + ".v1.x.y").replace('\uffff', '\ufffd'));
        assertThat(page.selectFirst("del, .value").wholeText()).doesNotContain("\u202e", "\u0000", "\ud800");
    }

    @Test
    void hostileNamesOfSidesAndReasonsAddNothing() {
        Change change = change("hire.v1.job.get", "a", "b", "a.md");
        String hostile = "</title><script>alert(1)</script>\"";
        Review review = review(
                hostile,
                List.of(
                        new AcceptedChange(change.rule().id(), change.element(), change.fingerprint(), hostile, null),
                        new AcceptedChange(hostile, hostile, hostile, hostile, null)),
                change);
        Document page = Jsoup.parse(Format.HTML.write(review, LINKS));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.title()).contains("</title><script>");
        assertThat(page.select("section.accepted article").text()).contains("Accepted: " + hostile);
        assertThat(page.select(".outdated").text()).startsWith("Stale: the entry " + hostile);
    }

    @Test
    void aFolderThatIsTheReportsOwnCannotLendItsLinksAScheme() {
        PageLinks here = new PageLinks("", null);
        assertThat(here.toOld(new Location("javascript:alert(1)", 1))).isEqualTo("./javascript%3Aalert%281%29#L1");
        assertThat(here.toOld(new Location("//evil.example", 1))).isEqualTo("./evil.example#L1");
        assertThat(here.toNew(new Location("a.md", 1))).isNull();
        assertThat(here.toOld(new Location("a/../../b.md", 1)))
                .as("outside of the folder")
                .isNull();
        assertThat(here.toOld(new Location("a..b/.md", 1))).isEqualTo("./a..b/.md#L1");
    }

    /** Elements with the names of their attributes: what no text of a page may change. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .collect(Collectors.toList()))
                // A value may be equal on both sides but for its end: then one of the two has no mark.
                .filter(element -> !Set.of("del[]", "ins[]").contains(element))
                // Services are sorted by their names.
                .sorted()
                .toList();
    }

    private static String hash(Element element) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static Change change(String element, String before, String after, String page) {
        return change(Rules.find("operation-removed").orElseThrow(), element, before, after, page);
    }

    private static Change change(Rule rule, String element, String before, String after, String page) {
        Occurrence occurrence =
                new Occurrence(element, String.valueOf(before), new Location(page, 3), new Location(page, 7));
        return new Change(
                rule,
                element,
                String.valueOf(before),
                before,
                after,
                String.valueOf(before),
                List.of(occurrence),
                JavaVerdict.NOTHING);
    }

    private static Document page(Change... changes) {
        return Jsoup.parse(Format.HTML.write(review("old", List.of(), changes), LINKS));
    }

    private static Review review(String before, List<AcceptedChange> accepted, Change... changes) {
        return Review.of(
                before,
                "new",
                "",
                new Diff(List.of(changes), Coverage.ofEqual(2)),
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, accepted, LocalDate.of(2026, 3, 1)));
    }
}
