package io.github.feishucodegen.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page says the same in every notation. Its seed makes a page that failed again: {@code -Dpages.seed=…}. */
class PrintedPagesTest {
    private static final int PAGES = 20_000;

    @Test
    void aPageSaysTheSameInEveryNotation() {
        Long only = Long.getLong("pages.seed");
        long first = only == null ? 1 : only;
        int pages = only == null ? Integer.getInteger("pages.count", PAGES) : 1;
        Map<String, String> failures = new TreeMap<>();
        int failed = 0;
        for (long seed = first; seed < first + pages; seed++) {
            Printed printed = Printed.random(seed);
            String difference = printed.difference();
            if (difference != null) {
                failed++;
                if (failures.size() < 5) {
                    failures.put("seed " + seed, printed.smallest().toString());
                }
            }
        }
        assertThat(failures).as(failed + " of " + pages + " pages").isEmpty();
    }
}
