package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.PortalFacts;
import io.github.feishucodegen.selection.OperationSelection;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The wishes of a user about a pull.
 *
 * @param folder the folder for the pages
 * @param languages with two languages, each has a folder of its own
 * @param includes globs over the paths of pages below their language's folder; an empty list includes all pages
 * @param excludes globs that override the includes
 * @param selection the operations whose pages are wanted, by the addresses of the pages
 * @param jobs the number of requests at the same time
 * @param check whether the folder is only compared with the portal
 * @param allowShrink whether any number of pages may be removed
 */
public record PullRequest(
        Path folder,
        Set<Language> languages,
        PageForm form,
        List<String> includes,
        List<String> excludes,
        OperationSelection selection,
        int jobs,
        boolean check,
        boolean allowShrink) {
    public PullRequest {
        languages = Set.copyOf(languages);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A pull of all Chinese pages in the native form. */
    public static PullRequest into(Path folder) {
        return new PullRequest(
                folder,
                EnumSet.of(Language.ZH),
                PageForm.NATIVE,
                List.of(),
                List.of(),
                OperationSelection.ALL,
                PortalFacts.DEFAULT_JOBS,
                false,
                false);
    }

    public PullRequest languages(Set<Language> wanted) {
        return new PullRequest(folder, wanted, form, includes, excludes, selection, jobs, check, allowShrink);
    }

    public PullRequest form(PageForm wanted) {
        return new PullRequest(folder, languages, wanted, includes, excludes, selection, jobs, check, allowShrink);
    }

    public PullRequest only(List<String> included, List<String> excluded, OperationSelection selected) {
        return new PullRequest(folder, languages, form, included, excluded, selected, jobs, check, allowShrink);
    }

    public PullRequest jobs(int most) {
        return new PullRequest(folder, languages, form, includes, excludes, selection, most, check, allowShrink);
    }

    public PullRequest check(boolean only) {
        return new PullRequest(folder, languages, form, includes, excludes, selection, jobs, only, allowShrink);
    }

    public PullRequest allowShrink(boolean allowed) {
        return new PullRequest(folder, languages, form, includes, excludes, selection, jobs, check, allowed);
    }
}
