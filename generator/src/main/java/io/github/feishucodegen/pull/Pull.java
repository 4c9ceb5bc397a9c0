package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.CatalogPage;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.Portal;
import io.github.feishucodegen.portal.PortalException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings a folder to what the portal has. Only pages that can have changed are asked for, and only they are written. */
public final class Pull {
    private final PullRequest request;
    private final Portal portal;
    private final PullProgress progress;
    private final PageFolder folder;
    private final PageChoice choice;
    private final long begun = System.nanoTime();

    private Pull(PullRequest request, Portal portal, PullProgress progress) {
        this.request = request;
        this.portal = portal;
        this.progress = progress;
        this.folder = new PageFolder(request.folder());
        this.choice = new PageChoice(request);
    }

    /**
     * Pulls pages. A page that fails leaves its file as it was. A killed pull leaves whole pages, and the next one goes
     * on from there.
     *
     * @throws PullException if the portal does not tell which pages it has, if too many are gone, or if the folder
     *     cannot be used
     * @throws io.github.feishucodegen.selection.SelectionException if a selector matches no page
     */
    public static PullResult run(PullRequest request, Portal portal, PullProgress progress)
            throws InterruptedException {
        return new Pull(request, portal, progress).run();
    }

    /**
     * The state of a folder, without asking the portal.
     *
     * @throws PullException if the folder cannot be read
     */
    public static FolderStatus inspect(Path path) {
        PageFolder folder = new PageFolder(path);
        try {
            List<PulledPage> pages = List.copyOf(folder.state(folder.manifest()).pages());
            List<String> altered = new ArrayList<>();
            for (PulledPage page : pages) {
                if (!isIntact(folder, page)) {
                    altered.add(page.path());
                }
            }
            altered.sort(null);
            return new FolderStatus(pages.size(), altered);
        } catch (IOException e) {
            throw LocalFault.of("cannot read " + path, e);
        } catch (UnreadableManifestException e) {
            throw unreadable(folder, e);
        }
    }

    private PullResult run() throws InterruptedException {
        try {
            if (request.check()) {
                return bring(null);
            }
            try (PageFolder.Writing writing = folder.open(progress)) {
                return bring(writing);
            }
        } catch (IOException e) {
            throw LocalFault.of("cannot use the folder " + folder.root(), e);
        } catch (UnreadableManifestException e) {
            throw unreadable(folder, e);
        }
    }

    static PullException unreadable(PageFolder folder, UnreadableManifestException e) {
        return new PullException(
                folder.root().resolve(PageFolder.MANIFEST) + " is not a list that pull wrote: " + e.getMessage()
                        + ". Take it from Git again, or delete it: pull then knows the pages that are unchanged");
    }

    private PullResult bring(PageFolder.@Nullable Writing writing) throws IOException, InterruptedException {
        Optional<Manifest> earlier = folder.manifest();
        earlier.ifPresent(this::checkKind);
        FolderState state = folder.state(earlier);
        List<WantedPage> wanted = wanted();
        List<PulledPage> pulled = new ArrayList<>();
        List<PulledPage> others = new ArrayList<>();
        state.pages().forEach(page -> (choice.isWanted(page) ? pulled : others).add(page));

        Set<PulledPage> intact =
                pulled.parallelStream().filter(this::isIntactOrFails).collect(Collectors.toSet());
        PullPlan plan = PullPlan.of(wanted, pulled, intact::contains);
        if (plan.shrinks(pulled.size()) && !request.allowShrink()) {
            throw new PullException("the portal no longer lists " + plan.gone().size() + " of the " + pulled.size()
                    + " pages in " + request.folder() + ", so its list may be incomplete; nothing was changed. If they"
                    + " are really gone, pull with --allow-shrink");
        }
        Patience patience = new Patience(wanted.size());
        List<PageOutcome> outcomes = new PageQueue(
                        plan.asked(),
                        new PageUpdate(portal, request.form(), folder, state, writing),
                        patience,
                        progress)
                .run(request.jobs());
        Settlement settlement = Settlement.of(plan, outcomes, others, patience.isTooMany());
        settlement.clean(folder, state, writing);
        if (writing != null) {
            writing.finish(Manifest.of(request.languages(), request.form(), settlement.pages()));
        }
        return settlement.result(portal.traffic(), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Refuses to mix languages or forms in a folder, because their pages have the same names. */
    private void checkKind(Manifest manifest) {
        if (!manifest.pages().isEmpty()
                && !(manifest.languages().equals(request.languages()) && manifest.form() == request.form())) {
            throw new PullException(request.folder() + " has pages of another kind ("
                    + manifest.languages().stream().map(Language::code).collect(Collectors.joining(" and ")) + ", "
                    + manifest.form().name().toLowerCase(Locale.ROOT)
                    + "); choose another folder, or pull with the same --language and --form");
        }
    }

    private List<WantedPage> wanted() throws InterruptedException {
        List<WantedPage> wanted = new ArrayList<>();
        for (Language language : new TreeSet<>(request.languages())) {
            List<CatalogPage> catalog;
            try {
                catalog = portal.catalog(language);
            } catch (PortalException e) {
                throw new PullException(
                        portal.host() + " does not tell which pages it has, so nothing was changed: " + e.getMessage(),
                        e);
            }
            wanted.addAll(choice.of(catalog, language));
        }
        if (wanted.isEmpty()) {
            throw new PullException(
                    "the portal has no page that is wanted; nothing was changed. Globs match paths such as"
                            + " im-v1/message/create.md");
        }
        return wanted;
    }

    private boolean isIntactOrFails(PulledPage page) {
        try {
            return isIntact(folder, page);
        } catch (IOException e) {
            throw LocalFault.of("cannot read " + page.path() + " in " + folder.root(), e);
        }
    }

    private static boolean isIntact(PageFolder folder, PulledPage page) throws IOException {
        return page.digest().equals(folder.digest(page.path()).orElse(null));
    }
}
