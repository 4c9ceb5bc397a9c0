package io.github.feishucodegen.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.dialect.PageSplitter;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page says the same in every notation. Its seed makes a page that failed again: {@code -Dpages.seed=…}. */
class PrintedPagesTest {
    private static final int PAGES = 20_000;
    private static final int FILES = 300;

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

    @Test
    void severalPagesOfAFileAreReadAsIfTheyWereAlone() {
        for (long seed = 1; seed <= FILES; seed++) {
            List<Printed> printed = new ArrayList<>();
            StringBuilder file = new StringBuilder(seed % 2 == 0 ? "# 前言\n\n以下是图书的接口。\n\n" : "");
            for (int i = 0; i < 2 + seed % 3; i++) {
                Printed page = Printed.random(seed * 10 + i).withoutHead();
                printed.add(page);
                file.append(page.page()).append(seed % 5 == 0 ? "\n# 指南\n\n名称 `a | b` 的说明。\n\n" : "\n");
            }

            List<Page> pages = PageSplitter.split(new Page("f.md", file.toString()));

            List<Page> ofOperations = pages.subList(pages.size() - printed.size(), pages.size());
            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).difference(PageReader.read(ofOperations.get(i))))
                        .as("page %d of file %d", i, seed)
                        .isNull();
            }
        }
    }
}
