package io.github.feishucodegen.diff.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Headless Chromium as the system has it; nothing is downloaded. */
final class Browser {
    private static final Path CHROMIUM = Path.of(System.getProperty("feishu.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("feishu.chromedriver", "/usr/bin/chromedriver"));

    private Browser() {}

    /** Tests are skipped, visibly, where there is no browser. */
    static ChromeDriver open(Path profile, boolean scripting) {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                () -> "no browser: neither " + CHROMIUM + " nor another one named by -Dfeishu.chromium, or no " + DRIVER
                        + " (-Dfeishu.chromedriver) to drive it");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        if (!scripting) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    /** Shows pages as a phone of an ordinary size does. */
    static void beAPhone(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    }

    /** For people: what the test saw. */
    static void keepPicture(ChromeDriver browser, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "browser"));
        File picture = browser.getScreenshotAs(org.openqa.selenium.OutputType.FILE);
        Files.move(picture.toPath(), folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
