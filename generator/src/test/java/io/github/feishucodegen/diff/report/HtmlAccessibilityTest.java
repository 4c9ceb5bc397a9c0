package io.github.feishucodegen.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.DiffPages;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.EveryRule;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.accept.Review;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core finds on the page, in both sizes, languages and colour schemes. */
class HtmlAccessibilityTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run().then(result => done(result.violations.map(fault =>
                fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))));
            """;

    @TempDir
    static Path folder;

    private static ChromeDriver browser;
    private static String axe;

    @BeforeAll
    static void writePage() throws IOException {
        browser = Browser.open(folder.resolve("profile"), true);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        axe = axe();
        EveryRule pair = EveryRule.in(DiffPages.specs());
        Diff diff = Differ.compare(Snapshot.of(pair.before()), Snapshot.of(pair.after()), "com.example");
        // Changes of one rule look alike, and axe-core needs long for all of them.
        List<Change> some = IntStream.range(0, diff.changes().size())
                .filter(i -> i % 4 == 0)
                .mapToObj(diff.changes()::get)
                .toList();
        Review review = Review.of(
                "old",
                "new",
                "",
                new Diff(some, diff.coverage()),
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.of(2026, 3, 1)));
        Files.writeString(folder.resolve("changes.html"), Format.HTML.write(review, new PageLinks("old", "new")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "desktop, light, en",
        "desktop, light, zh",
        "desktop, dark, en",
        "desktop, dark, zh",
        "phone, light, en",
        "phone, light, zh",
        "phone, dark, en",
        "phone, dark, zh"
    })
    void hasNoFault(String device, String scheme, String language) throws IOException {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        if (device.equals("phone")) {
            Browser.beAPhone(browser);
        } else {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        browser.get("about:blank");
        browser.get(folder.resolve("changes.html").toUri() + "#lang=" + language);
        Browser.keepPicture(browser, device + "-" + scheme + "-" + language + ".png");
        // Folded parts are looked at too.
        browser.executeScript("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        WebElement title = browser.findElement(By.tagName("h1"));
        assertThat(title.getText()).isEqualTo(language.equals("zh") ? "接口变更" : "API changes");

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"document.querySelector('h1').style.color = '#eee'", "document.documentElement.removeAttribute('lang')"
    })
    void findsAFaultIfThereIsOne(String spoil) {
        browser.get("about:blank");
        browser.get(folder.resolve("changes.html").toUri().toString());
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "light"))));
        browser.executeScript(spoil);
        assertThat(faults()).isNotEmpty();
    }

    private static List<?> faults() {
        browser.executeScript(axe);
        return (List<?>) browser.executeAsyncScript(RUN);
    }

    private static String axe() throws IOException {
        try (InputStream in = HtmlAccessibilityTest.class.getResourceAsStream(AXE)) {
            assertThat(in).as(AXE).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
