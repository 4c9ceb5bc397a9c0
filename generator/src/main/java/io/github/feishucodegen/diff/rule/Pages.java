package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import java.util.HashSet;
import java.util.Set;

/** The pages about an operation. Two pages are the same if they have the same file name or the same address. */
final class Pages {
    private Pages() {}

    static boolean haveOneInCommon(Operation before, Operation after) {
        Set<String> common = names(before);
        common.retainAll(names(after));
        return !common.isEmpty() || before.pages().isEmpty() || after.pages().isEmpty();
    }

    private static Set<String> names(Operation operation) {
        Set<String> names = new HashSet<>();
        for (SourcePage page : operation.pages()) {
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
