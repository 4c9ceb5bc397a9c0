package io.github.feishucodegen.diff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.DiffPages;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.EveryRule;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page as people use it, in a browser, on a desk and on a phone. */
class HtmlPageTest {
    private static final String FIRST_PAINT =
            "return performance.getEntriesByName('first-contentful-paint').map(paint => paint.startTime)[0]";

    @TempDir
    static Path folder;

    private static Review review;
    private static ChromeDriver browser;

    @BeforeAll
    static void writePage() throws IOException {
        browser = Browser.open(folder.resolve("profile"), true);
        EveryRule pair = EveryRule.in(DiffPages.specs());
        review = Review.of(
                "old",
                "new",
                "",
                Differ.compare(Snapshot.of(pair.before()), Snapshot.of(pair.after()), "com.example"),
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, List.of(), LocalDate.of(2026, 3, 1)));
        Files.writeString(folder.resolve("changes.html"), Format.HTML.write(review, new PageLinks("old", "new")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void openPage() {
        browser.get(address());
    }

    private static String address() {
        return folder.resolve("changes.html").toUri().toString();
    }

    @Test
    void showsAllChangesAtFirst() throws IOException {
        assertThat(shown(browser)).hasSize(review.open().size());
        assertThat(count())
                .isEqualTo(review.open().size() + " of " + review.open().size() + " shown");
        assertThat(browser.manage().logs().get("browser").getAll())
                .as("errors, such as of the page's own policy")
                .isEmpty();
        Browser.keepPicture(browser, "desktop.png");
    }

    @Test
    void filtersBySeverityServiceAndKind() {
        for (Impact impact : Impact.values()) {
            if (impact != Impact.RISKY) {
                browser.findElement(By.cssSelector(".severity[value='" + impact.word() + "']"))
                        .click();
            }
        }
        eventually(() -> assertThat(shown(browser))
                .hasSize(review.open(Impact.RISKY).size())
                .allSatisfy(change ->
                        assertThat(change.getAttribute("data-severity")).isEqualTo("risky")));
        assertThat(browser.getCurrentUrl()).contains("without=breaking,safe,wording,text");

        reset();
        choose("service", "edit3");
        eventually(() -> assertThat(shown(browser))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.getAttribute("data-services")).isEqualTo("edit3")));

        reset();
        assertThat(browser.getCurrentUrl()).doesNotContain("service=");
        choose("kind", "request-type-changed");
        eventually(() -> assertThat(shown(browser))
                .isNotEmpty()
                .allSatisfy(
                        change -> assertThat(change.getAttribute("data-kind")).isEqualTo("request-type-changed")));
    }

    private static void reset() {
        browser.findElement(By.cssSelector("#filters button[type=reset]")).click();
        eventually(() -> assertThat(shown(browser)).hasSize(review.open().size()));
    }

    @Test
    void searches() {
        WebElement search = browser.findElement(By.id("search"));
        search.sendKeys("QUITE_ANOTHER renamed");
        eventually(() -> assertThat(shown(browser))
                .isNotEmpty()
                .hasSizeLessThan(20)
                .allSatisfy(change -> assertThat(change.getText()).contains("quite_another")));
        search.sendKeys(" nothingofthiskind");
        eventually(() -> {
            assertThat(shown(browser)).isEmpty();
            assertThat(count()).startsWith("0 of ");
        });
        search.clear();
        search.sendKeys("has another description");
        eventually(() -> assertThat(shown(browser))
                .as("folded words open when they are looked for")
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.isDisplayed()).isTrue()));
    }

    @Test
    void leadsToThePageAndLine() throws IOException {
        WebElement link = browser.findElement(By.cssSelector("article.change .place a"));
        String target = link.getAttribute("href");
        assertThat(target).matches(".*/old/edit\\d+/.*\\.md#L\\d+");
        Path page = Path.of(URI.create(target.replaceFirst("#.*", "")));
        Files.createDirectories(page.getParent());
        Files.writeString(page, "# The page itself\n");
        link.click();
        eventually(() -> {
            assertThat(browser.getCurrentUrl()).isEqualTo(target);
            assertThat(browser.findElement(By.tagName("body")).getText()).contains("The page itself");
        });
    }

    @Test
    void fitsOnAPhone() throws IOException {
        Browser.beAPhone(browser);
        browser.get(address());
        Browser.keepPicture(browser, "phone.png");
        assertThat(width("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(browser.findElement(By.id("filters")).isDisplayed())
                .as("the filters are folded")
                .isFalse();
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.get(address());
        assertThat(browser.findElement(By.id("filters")).isDisplayed())
                .as("a desk has room for them")
                .isTrue();
    }

    @Test
    void isReadWithoutScripting() throws IOException {
        ChromeDriver plain = Browser.open(folder.resolve("profile-without-scripting"), false);
        try {
            plain.get(address());
            assertThat(plain.findElement(By.id("filters")).isDisplayed()).isFalse();
            assertThat(shown(plain)).hasSize(review.open().size());
            Browser.keepPicture(plain, "without-scripting.png");
        } finally {
            plain.quit();
        }
    }

    /** The page does what it is told when the browser comes to it, which on a busy machine is not at once. */
    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .untilAsserted(assertions);
    }

    @Test
    void theKeyboardLeadsFromChangeToChange() throws IOException {
        browser.findElement(By.tagName("body")).sendKeys("j");
        eventually(() -> assertThat(current()).isEqualTo(shown(browser).get(0).getAttribute("id")));
        browser.findElement(By.tagName("body")).sendKeys("jj");
        eventually(() -> assertThat(current()).isEqualTo(shown(browser).get(2).getAttribute("id")));
        browser.findElement(By.tagName("body")).sendKeys("k");
        eventually(() -> assertThat(current()).isEqualTo(shown(browser).get(1).getAttribute("id")));
        assertThat(browser.getCurrentUrl()).endsWith("at=" + current());
        browser.findElement(By.tagName("body")).sendKeys("/");
        eventually(() -> assertThat(browser.switchTo().activeElement().getAttribute("id"))
                .isEqualTo("search"));
    }

    @Test
    void anAddressOpensItsChangeAndItsFilters() {
        String last = shown(browser).get(shown(browser).size() - 1).getAttribute("id");
        browser.get("about:blank");
        browser.get(address() + "#" + last);
        eventually(() -> assertThat(current()).isEqualTo(last));
        assertThat(browser.findElement(By.id(last)).isDisplayed()).isTrue();

        browser.get("about:blank");
        browser.get(address() + "#q=renamed&without=text");
        eventually(() -> {
            assertThat(browser.findElement(By.id("search")).getAttribute("value"))
                    .isEqualTo("renamed");
            assertThat(shown(browser)).isNotEmpty().hasSizeLessThan(60);
        });
    }

    @Test
    void theChromeSpeaksChinese() throws IOException {
        browser.findElement(By.id("language")).click();
        eventually(() -> {
            assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("接口变更");
            assertThat(count()).startsWith("显示 ");
            assertThat(browser.getCurrentUrl()).contains("lang=zh");
        });
        Browser.keepPicture(browser, "chinese.png");
    }

    @Test
    void isDarkWhereTheSystemIs() throws IOException {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        browser.get(address());
        Browser.keepPicture(browser, "dark.png");
        assertThat(browser.findElement(By.tagName("body")).getCssValue("background-color"))
                .isEqualTo("rgba(20, 23, 26, 1)");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    @Test
    void copiesTheEntryThatAcceptsAChange() {
        browser.executeScript("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        List<WebElement> buttons = browser.findElements(By.cssSelector("article.change .copy"));
        assertThat(buttons).hasSize(review.failures().size());
        for (WebElement button : List.of(buttons.get(0), buttons.get(buttons.size() - 1))) {
            // The filters stay at the top of the window, where the driver would scroll the button to.
            browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
            assertThat(button.isDisplayed()).isTrue();
            button.click();
            eventually(() -> assertThat(button.getAttribute("class")).contains("done"));
            String entry = button.findElement(By.xpath("../pre")).getText();
            assertThat(entry).contains("\"fingerprint\"");
            WebElement search = browser.findElement(By.id("search"));
            search.clear();
            search.sendKeys(Keys.chord(Keys.CONTROL, "v"));
            eventually(() -> assertThat(search.getAttribute("value").replaceAll("\\s", ""))
                    .startsWith(entry.replaceAll("\\s", "")));
            search.clear();
            reset();
        }
    }

    @Test
    void isPrintedWithoutControls() throws IOException {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.findElements(By.cssSelector("#bar, .copy, .link")))
                    .isNotEmpty()
                    .noneMatch(WebElement::isDisplayed);
            assertThat(browser.findElements(By.cssSelector(".value")))
                    .isNotEmpty()
                    .allSatisfy(
                            value -> assertThat(value.getCssValue("max-height")).isEqualTo("none"));
            assertThat(shown(browser)).hasSize(review.open().size());
            Browser.keepPicture(browser, "print.png");
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
        assertThat(browser.findElement(By.id("bar")).isDisplayed()).isTrue();
    }

    /** The bound of the time is generous, because other programs may use the processors. */
    @Test
    void aBigPageIsBelowAMegabyteAndPaintsSoon() throws IOException {
        Path page = folder.resolve("big.html");
        Review big = manyChanges(500);
        Files.writeString(page, Format.HTML.write(big, new PageLinks("old", "new")));
        assertThat(big.open()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(page.toFile()).satisfies(file -> assertThat(file.length()).isLessThan(1_000_000));
        browser.get(page.toUri().toString());
        eventually(() -> assertThat(browser.executeScript(FIRST_PAINT))
                .isInstanceOfSatisfying(
                        Number.class,
                        time -> assertThat(time.doubleValue()).isPositive().isLessThan(2_000)));
    }

    /** A review of at least so many changes, no two of them with the same words. */
    private static Review manyChanges(int least) {
        List<Change> changes = new ArrayList<>();
        for (int copy = 0; changes.size() < least; copy++) {
            for (Change change : review.open()) {
                changes.add(new Change(
                        change.rule(),
                        change.element() + " of copy " + copy,
                        change.words() + " in copy " + copy,
                        change.before(),
                        change.after(),
                        change.evidence(),
                        change.occurrences(),
                        change.java()));
            }
        }
        return Review.of(
                "old",
                "new",
                "",
                new Diff(changes, Coverage.ofEqual(least)),
                new Review.Policy(Contract.BOTH, FailOn.NEVER, List.of(), LocalDate.of(2026, 3, 1)));
    }

    private static String current() {
        return browser.findElement(By.cssSelector(".change.current")).getAttribute("id");
    }

    /** What a reader can see, or unfold. */
    private static List<WebElement> shown(ChromeDriver browser) {
        return browser.findElements(By.cssSelector("section:not([hidden]) .group:not([hidden]) .change:not([hidden])"));
    }

    private static void choose(String list, String value) {
        browser.findElement(By.cssSelector("#" + list + " option[value='" + value + "']"))
                .click();
    }

    private static String count() {
        return browser.findElement(By.id("shown")).getText();
    }

    private static long width(String script) {
        return (Long) browser.executeScript(script);
    }
}
