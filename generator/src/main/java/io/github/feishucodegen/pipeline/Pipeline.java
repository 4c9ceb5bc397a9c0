package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.Linker;
import io.github.feishucodegen.lint.Linter;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.overlay.Overlay;
import io.github.feishucodegen.source.Page;
import io.github.feishucodegen.source.PageSource;
import io.github.feishucodegen.source.Pages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages in; a model, Java, OpenAPI or JSON out.
 *
 * <p>What is written depends on the pages and the options only: not on the order of files, the locale or the number of
 * processors. The methods that write throw {@link io.github.feishucodegen.output.OutputRefusedException} where what
 * stands in the way is not theirs to replace, and {@link java.io.UncheckedIOException} where the disk fails.
 */
public final class Pipeline {
    private final PageSelection selection;
    private final OnErrors onErrors;
    private final Progress progress;
    private final Overlay names;

    private Pipeline(PageSelection selection, OnErrors onErrors, Progress progress, Overlay names) {
        this.selection = selection;
        this.onErrors = onErrors;
        this.progress = progress;
        this.names = names;
    }

    /** Stops at errors, tells nobody how far it is and takes the official SDK's names, until told otherwise. */
    public static Pipeline over(PageSelection selection) {
        return new Pipeline(selection, OnErrors.STOP, Progress.UNHEARD, Overlay.official());
    }

    public Pipeline onErrors(OnErrors decision) {
        return new Pipeline(selection, decision, progress, names);
    }

    public Pipeline tell(Progress listener) {
        return new Pipeline(selection, onErrors, listener, names);
    }

    /** Takes the names of Java from elsewhere; {@link Overlay#NONE} leaves them to the pages and the rules. */
    public Pipeline names(Overlay overlay) {
        return new Pipeline(selection, onErrors, progress, overlay);
    }

    /** Reads the pages into a model. */
    public static Result<Reading> read(PageSelection selection) {
        return over(selection).read();
    }

    /** Reads the pages into a model. */
    public Result<Reading> read() {
        return read(Pages.find(selection.roots(), selection.includes(), selection.excludes()), progress);
    }

    /** Reads pages that were found already. */
    static Result<Reading> read(Result<List<PageSource>> pages, Progress progress) {
        return read(pages, PageDeclarations::read, progress);
    }

    /** Reads pages that were found already, each with a reader that may know it. */
    static Result<Reading> read(
            Result<List<PageSource>> pages,
            Function<Page, Result<Optional<PageDeclaration>>> reader,
            Progress progress) {
        Result<List<PageDeclaration>> declared = pages.then(found -> PageDeclarations.of(found, reader, progress));
        int unreadable = pages.value().size() - declared.value().size();
        PageCounts counts = PageCounts.of(declared.value(), unreadable);
        return declared.then(Linker::link).then(model -> Result.of(new Reading(model, counts)));
    }

    /** Writes the Java client into a folder of its own. */
    public Result<Outcome> writeJava(BasePackage basePackage, Path folder) {
        return writeJava(basePackage, JavaFolders.of(folder));
    }

    /** Writes the Java client, and its tests and samples where there are folders for them. */
    public Result<Outcome> writeJava(BasePackage basePackage, JavaFolders folders) {
        return write(
                model -> {
                    JavaParts parts = new JavaParts(model, basePackage, names);
                    return parts.client().then(client -> {
                        Map<Path, FileSet> sets = new LinkedHashMap<>();
                        sets.put(folders.client(), client);
                        // They have the client's names, and so nothing new to report.
                        if (folders.tests() != null) {
                            sets.put(folders.tests(), parts.tests().value());
                        }
                        if (folders.samples() != null) {
                            sets.put(folders.samples(), parts.samples().value());
                        }
                        return Result.of(sets);
                    });
                },
                Pipeline::writeAll);
    }

    private static WriteSummary writeAll(Map<Path, FileSet> parts) {
        return parts.entrySet().stream()
                .map(part -> OutputFolder.write(part.getValue(), part.getKey()))
                .reduce(WriteSummary.NOTHING, WriteSummary::plus);
    }

    /** Writes the Java client as a build wants it. */
    public Result<Outcome> writeJava(JavaTarget target) {
        return write(model -> client(model, target), files -> writeInto(target, files));
    }

    /**
     * Writes what tests the client as a build wants it: sources below {@code java}, examples below {@code resources}, and
     * below {@code samples} programs that call it, if these are wanted.
     */
    public Result<Outcome> writeTests(JavaTarget target, boolean withSamples) {
        return write(
                model -> {
                    JavaParts parts = new JavaParts(model, target.basePackage(), names);
                    return withSamples ? parts.testsAndSamples() : parts.tests();
                },
                files -> writeInto(target, files));
    }

    /** Writes JUnit tests of the client alone: sources below {@code java}, examples below {@code resources}. */
    public Result<Outcome> writeTests(BasePackage basePackage, Path folder) {
        return writeTests(JavaTarget.of(basePackage, folder), false);
    }

    /** Tells how a folder differs from what {@link #writeJava(JavaTarget)} would make of it, and writes nothing. */
    public Result<Drift> compareJava(JavaTarget target) {
        Result<Emitted<FileSet>> emitted = emit(model -> client(model, target));
        FileSet files = emitted.value().files();
        return new Result<>(
                new Drift(
                        emitted.value().reading(), files == null ? null : OutputFolder.compare(files, target.folder())),
                emitted.diagnostics());
    }

    private Result<FileSet> client(ApiModel model, JavaTarget target) {
        return new JavaParts(model, target.basePackage(), names)
                .client()
                .then(files -> Result.of(target.layout().arrange(files, target.basePackage())));
    }

    private static WriteSummary writeInto(JavaTarget target, FileSet files) {
        return OutputFolder.write(files, target.folder(), target.edited());
    }

    /** Writes one OpenAPI document per project into a folder of its own. */
    public Result<Outcome> writeOpenApi(Path folder) {
        return write(model -> Result.of(OpenApiExport.export(model)), files -> OutputFolder.write(files, folder));
    }

    /** Writes the model's JSON form. */
    public Result<Outcome> writeModel(Path file) {
        return write(model -> Result.of(ModelJson.write(model)), json -> OutputFile.write(json, file));
    }

    /** Looks for what is wrong in the pages themselves. */
    public Result<Linting> lint(RuleSelection rules) {
        Result<Reading> reading = read();
        List<Diagnostic> findings = Linter.lint(reading.value().model(), reading.diagnostics(), rules);
        return new Result<>(new Linting(reading.value(), rules.rules(), findings), reading.diagnostics());
    }

    /** Brings pages into a folder of their own, in UTF-8 and with one kind of line end; nothing where one has an error. */
    public static Result<Fetched> fetch(PageSelection selection, Path folder) {
        Result<List<Page>> pages = Pages.read(selection.roots(), selection.includes(), selection.excludes());
        Map<String, String> texts = pages.value().stream().collect(Collectors.toMap(Page::name, Page::text));
        return new Result<>(
                new Fetched(texts.size(), pages.hasErrors() ? null : OutputFolder.write(FileSet.of(texts), folder)),
                pages.diagnostics());
    }

    /** Whether pages could not even be found: then nothing is written, whatever was decided about errors. */
    public static boolean lacksPages(Result<?> result) {
        return result.diagnostics().stream().anyMatch(Pages::isFaultOfSource);
    }

    private <T> Result<Outcome> write(Function<ApiModel, Result<T>> emit, Function<T, WriteSummary> write) {
        Result<Emitted<T>> emitted = emit(emit);
        T files = emitted.value().files();
        WriteSummary written = files == null ? null : write.apply(files);
        return new Result<>(new Outcome(emitted.value().reading(), written), emitted.diagnostics());
    }

    private <T> Result<Emitted<T>> emit(Function<ApiModel, Result<T>> emit) {
        Result<Reading> reading = read();
        if (mustStop(reading) || reading.hasErrors() && isEmpty(reading.value().model())) {
            return new Result<>(new Emitted<>(reading.value(), null), reading.diagnostics());
        }
        Result<T> emitted = reading.then(read -> emit.apply(read.model()));
        T files = mustStop(emitted) ? null : emitted.value();
        return new Result<>(new Emitted<>(reading.value(), files), emitted.diagnostics());
    }

    /**
     * What is ready to be written.
     *
     * @param files null where errors keep everything from being written
     */
    private record Emitted<T>(Reading reading, @Nullable T files) {}

    /** Going on with nothing would only delete what was generated earlier. */
    private static boolean isEmpty(ApiModel model) {
        return model.operations().isEmpty();
    }

    /** A mistyped folder must not end in the deletion of all that was generated. */
    private boolean mustStop(Result<?> result) {
        return result.hasErrors() && (onErrors == OnErrors.STOP || lacksPages(result));
    }
}
