package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.SourcePage;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages about an operation or an event. Two pages are the same if they have the same file name or the same address. */
public final class DocumentingPages {
    private static final String FLAT = "mirror";

    private DocumentingPages() {}

    /** Whether one of the pages is the same. It counts as the same if one side states no pages. */
    public static boolean haveOneInCommon(List<SourcePage> before, List<SourcePage> after) {
        Set<String> common = names(before);
        common.retainAll(names(after));
        return !common.isEmpty() || before.isEmpty() || after.isEmpty();
    }

    /** Whether both sides state a dialect and the dialects differ. */
    public static boolean haveOtherForms(List<SourcePage> before, List<SourcePage> after) {
        Set<String> old = forms(before);
        Set<String> now = forms(after);
        return !old.isEmpty() && !now.isEmpty() && !old.equals(now);
    }

    /** Whether the pages of one side are in a dialect that does not state the nesting. */
    static boolean isOneFlat(List<SourcePage> before, List<SourcePage> after) {
        return forms(before).contains(FLAT) || forms(after).contains(FLAT);
    }

    private static Set<String> forms(List<SourcePage> pages) {
        return pages.stream().map(SourcePage::dialect).filter(Objects::nonNull).collect(Collectors.toSet());
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
}
