package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every row of every table of error codes reaches a caller whole. Each operation of the platform is refused with each of
 * its codes, and the exception says what the page says.
 */
@Tag("corpus")
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlatformErrorHelpTest {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\\[\\]*\"\u3000-\uFFFF]+");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[A-Za-z0-9._~:/?#!$&'*+,;=%@-]+");
    /** What may differ between Markdown and plain text. */
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private int rows;
    private int addresses;
    private final List<String> faults = new ArrayList<>();

    @Test
    void noMeaningAndNoAdviceIsCut() throws ReflectiveOperationException {
        GeneratedClient client = PlatformPages.NATIVE.client();

        PlatformCaller.forEach(client, (resource, operation) -> refuse(client, resource, operation));

        assertThat(faults).isEmpty();
        assertThat(rows).isGreaterThan(5_000);
        assertThat(addresses).isGreaterThan(1_500);
    }

    private void refuse(GeneratedClient client, ResourceNames resource, OperationNames names)
            throws ReflectiveOperationException {
        Operation operation = names.operation();
        List<ErrorCode> errors = operation.errors().stream()
                .filter(error -> error.code() != 0 && error.code() == (int) error.code())
                .toList();
        assertThat(errors).hasSameSizeAs(operation.errors());
        FakePlatform platform = new FakePlatform();
        String path = operation.path().split("\\?", 2)[0];
        errors.forEach(error -> platform.answer(
                operation.method().name(), path, 400, "{\"code\":" + error.code() + ",\"msg\":\"no\"}"));
        String javadoc =
                client.sources().text(names.response().name().toString().replace('.', '/') + ".java");
        try (PlatformCaller caller = new PlatformCaller(client, platform)) {
            for (ErrorCode error : errors) {
                check(operation, error, caller.call(resource, names), javadoc);
            }
        }
    }

    private void check(Operation operation, ErrorCode error, ApiResponse<?> refused, String javadoc) {
        rows++;
        String place = operation.id() + " " + error.code();
        ApiException said;
        try {
            refused.requireSuccess();
            faults.add(place + " is no failure");
            return;
        } catch (ApiException e) {
            said = e;
        }
        String page = error.description() + " " + error.advice();
        if (!words(said.getDescription()).equals(words(error.description().text()))) {
            faults.add(place + " means: " + said.getDescription());
        }
        boolean advised =
                !words(error.advice().text()).isEmpty() && !error.advice().equals(error.description());
        if (advised && !words(said.getAdvice()).equals(words(error.advice().text()))) {
            faults.add(place + " advises: " + said.getAdvice());
        }
        for (String address :
                ADDRESS.matcher(page).results().map(MatchResult::group).toList()) {
            addresses++;
            boolean whole = (said.getDescription() + " " + said.getAdvice()).contains(address)
                    && said.getMessage().contains(address);
            // Pages highlight a part of some addresses with ==, which Javadoc does not show.
            String plain = address.replace("==", "").replace("&", "&amp;");
            boolean shown = !PLAIN_ADDRESS.matcher(address).matches() || javadoc.contains(plain);
            if (!whole || !shown) {
                faults.add(place + " loses " + address);
            }
        }
        if (!javadoc.contains("<li>Code <code>" + error.code() + "</code>")) {
            faults.add(place + " is not in Javadoc");
        }
    }

    private static String words(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
