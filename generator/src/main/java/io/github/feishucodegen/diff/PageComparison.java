package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.NormalizedModels;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PageMatching;
import io.github.feishucodegen.diff.match.UndecidedNesting;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SeparatePages;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The comparison of operations and events that have several pages, page by page. It reports the pages that only one
 * side has.
 */
final class PageComparison {
    private final SeparatePages before;
    private final SeparatePages after;
    private final Findings findings;
    private final List<UndecidedNesting> undecided = new ArrayList<>();

    PageComparison(SeparatePages before, SeparatePages after, Findings findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    PageMatching<Operation> of(OperationPair pair, Subject subject) {
        return reported(PageMatching.of(pair, before, after), Operation::pages, subject);
    }

    PageMatching<Event> of(EventPair pair, Subject subject) {
        return reported(PageMatching.of(pair, before, after), Event::pages, subject);
    }

    private <T> PageMatching<T> reported(
            PageMatching<T> matching, Function<T, List<SourcePage>> pages, Subject subject) {
        matching.added().forEach(added -> {
            SourcePage page = pages.apply(added).get(0);
            findings.about(subject.onlyNew(page.location()))
                    .apply(Rules.OPERATION_PAGE_ADDED)
                    .report("has one more page", null, page.location().page());
        });
        matching.removed().forEach(removed -> {
            SourcePage page = pages.apply(removed).get(0);
            findings.about(subject.onlyOld(page.location()))
                    .apply(Rules.OPERATION_PAGE_REMOVED)
                    .report("has one page less", page.location().page(), null);
        });
        return matching;
    }

    /** One page in both snapshots, with the name that the operation as a whole has. */
    OperationPair normalized(OperationPair whole, PageMatching.Pair<Operation> page) {
        Operation old = page.before().toBuilder().id(whole.before().id()).build();
        Operation now = page.after().toBuilder().id(whole.after().id()).build();
        return NormalizedModels.normalize(
                new OperationPair(old, now, whole.evidence()), whole.after().id(), undecided);
    }

    /** One page in both snapshots. */
    EventPair normalized(PageMatching.Pair<Event> page) {
        return NormalizedModels.normalize(new EventPair(page.before(), page.after()), undecided);
    }

    /** The parts of pages whose fields both dialects place differently. */
    List<UndecidedNesting> undecided() {
        return undecided;
    }
}
