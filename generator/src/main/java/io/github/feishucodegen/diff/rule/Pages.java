package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages about an operation or an event. Two pages are the same if they have the same file name or the same address. */
final class Pages {
    private Pages() {}

    /** Whether one of the pages is the same. It counts as the same if one side states no pages. */
    static boolean haveOneInCommon(List<SourcePage> before, List<SourcePage> after) {
        Set<String> common = names(before);
        common.retainAll(names(after));
        return !common.isEmpty() || before.isEmpty() || after.isEmpty();
    }

    private static Set<String> names(List<SourcePage> pages) {
        Set<String> names = new HashSet<>();
        for (SourcePage page : pages) {
            names.add("page " + page.location().page());
            if (page.url() != null) {
                names.add(page.url());
            }
        }
        return names;
    }

    static String first(Operation operation) {
        return OperationPair.location(operation).page();
    }
}
