package io.github.feishucodegen.cli;

import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.PortalFacts;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say which pages are fetched, from where and how fast. */
final class PullOptions {
    /** The languages of the pages. */
    private enum Languages {
        zh(EnumSet.of(Language.ZH)),
        en(EnumSet.of(Language.EN)),
        both(EnumSet.allOf(Language.class));

        private final EnumSet<Language> languages;

        Languages(EnumSet<Language> languages) {
            this.languages = languages;
        }
    }

    /** The forms of the pages. */
    private enum Form {
        native_,
        published;

        @Override
        public String toString() {
            return this == native_ ? "native" : name();
        }
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "pages",
            description = {"The folder for the pages; it is created if needed.", "Default: ${DEFAULT-VALUE}"})
    private Path folder;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = PortalFacts.DEFAULT_HOST,
            description = {
                "The portal: open.feishu.cn, open.larksuite.com, or a server that behaves like them.",
                "Default: ${DEFAULT-VALUE}"
            })
    private String host;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "zh",
            description = {
                "${COMPLETION-CANDIDATES}. With both, the pages lie in the folders zh and en.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Languages languages;

    @Option(
            names = "--select",
            paramLabel = "SELECTOR",
            description = {
                "Fetch only pages of these projects, versions, resources or operations, by their addresses; may be repeated: "
                        + "im, 'hire/v1', 'im/v1/message/*'. A leading ! leaves out what matches: '!hire/v1/note'.",
                "Pages of other projects that are in the folder stay as they are."
            })
    private List<String> selectors = new ArrayList<>();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = {
                "Fetch only pages whose path in the folder matches; may be repeated: 'hire-v1/**' or '**/create.md'.",
                "* and ? stand for characters within one part of the path, ** for any number of parts."
            })
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out pages whose path matches, even if they are included; may be repeated.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "native",
            converter = FormWord.class,
            description = {
                "native or published. The native form tells how fields are nested; the published one is for people.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Form form;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "" + PortalFacts.DEFAULT_JOBS,
            description = {"Requests at the same time.", "Default: ${DEFAULT-VALUE}"})
    private int jobs;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = {
                "The maximum number of requests per second. 0 means no limit. It falls by itself when the portal is busy.",
                "Default: 5, and no limit for a server on this machine"
            })
    private @Nullable Double rate;

    @Option(names = "--allow-shrink", description = "Remove pages that are gone, even if they are more than a tenth.")
    private boolean allowShrink;

    /** Converts the name of a form. */
    static final class FormWord implements CommandLine.ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            for (Form form : Form.values()) {
                if (form.toString().equals(word)) {
                    return form;
                }
            }
            throw new CommandLine.TypeConversionException("'" + word + "' is not one of native, published");
        }
    }

    Path folder() {
        return folder;
    }

    PullRequest request() {
        if (jobs < 1 || jobs > 64) {
            throw new ParameterException(spec.commandLine(), "--jobs is a number from 1 to 64");
        }
        try {
            return PullRequest.into(folder)
                    .languages(languages.languages)
                    .form(form == Form.native_ ? PageForm.NATIVE : PageForm.PUBLISHED)
                    .only(includes, excludes, OperationSelection.of(selectors))
                    .jobs(jobs)
                    .allowShrink(allowShrink);
        } catch (SelectionException e) {
            throw new ParameterException(spec.commandLine(), "--select " + e.getMessage());
        }
    }

    HttpPortal portal() throws IOException {
        PortalHost server;
        try {
            server = PortalHost.parse(host);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--host: " + e.getMessage());
        }
        double most;
        try {
            most = server.rate(rate);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rate is 0 or more");
        }
        try {
            return HttpPortal.at(server, most, new Version().number());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
