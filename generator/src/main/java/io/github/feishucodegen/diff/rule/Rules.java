package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.Relocation;
import io.github.feishucodegen.diff.match.RequiredSets;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** All rules, in the order of docs/diff.md, and methods that call each of them for one part of the API. */
public final class Rules {
    public static final Rule JAVA_SIGNATURE_LOST = new JavaSignatureLost();
    public static final Rule JAVA_SIGNATURE_GAINED = new JavaSignatureGained();
    public static final Rule PAGE_BECAME_UNREADABLE = new PageBecameUnreadable();
    public static final Rule PAGE_BECAME_READABLE = new PageBecameReadable();
    public static final Rule NESTING_UNDECIDED = new NestingUndecided();

    private static final List<Rule> ALL = List.of(
            new OperationAdded(),
            new OperationRemoved(),
            new DeprecatedOperationRemoved(),
            new OperationPathChanged(),
            new OperationMethodChanged(),
            new OperationRenamed(),
            new OperationDeprecated(),
            new OperationDeprecationWithdrawn(),
            new AppTypeAdded(),
            new AppTypeRemoved(),
            new AppTypesStated(),
            new AppTypesUnstated(),
            new TokenKindAdded(),
            new TokenKindRemoved(),
            new TokenKindsStated(),
            new TokenKindsUnstated(),
            new RateLimitLowered(),
            new RateLimitRaised(),
            new RateLimitRearranged(),
            new RateLimitStated(),
            new RateLimitUnstated(),
            new ScopeAlternativeAdded(),
            new ScopeAlternativeRemoved(),
            new ScopesRequired(),
            new ScopesNoLongerRequired(),
            new FieldScopeAdded(),
            new FieldScopeRemoved(),
            new PaginationAdded(),
            new PaginationRemoved(),
            new RequestMediaTypeChanged(),
            new ResponseBecameFile(),
            new ResponseBecameJson(),
            new ErrorCodeAdded(),
            new ErrorCodeRemoved(),
            new ErrorHttpStatusChanged(),
            new ErrorDescriptionChanged(),
            new ErrorAdviceChanged(),
            new RequiredRequestBodyAdded(),
            new OptionalRequestBodyAdded(),
            new RequestBodyRemoved(),
            new RequiredParameterAdded(),
            new RequiredParameterRemoved(),
            new OptionalParameterAdded(),
            new OptionalParameterRemoved(),
            new RequiredRequestFieldAdded(),
            new RequiredRequestFieldRemoved(),
            new OptionalRequestFieldAdded(),
            new OptionalRequestFieldRemoved(),
            new RequiredResponseFieldAdded(),
            new RequiredResponseFieldRemoved(),
            new OptionalResponseFieldAdded(),
            new OptionalResponseFieldRemoved(),
            new ParameterBecameRequired(),
            new ParameterBecameOptional(),
            new RequestFieldBecameRequired(),
            new RequestFieldBecameOptional(),
            new RequiredSetNoLongerEnough(),
            new RequiredSetBecameEnough(),
            new ResponseFieldBecameRequired(),
            new ResponseFieldBecameOptional(),
            new RequestTypeGeneralised(),
            new RequestTypeSpecialised(),
            new RequestTypeChanged(),
            new RequestListBecameSingle(),
            new RequestSingleBecameList(),
            new RequestObjectBecameMap(),
            new RequestMapBecameObject(),
            new RequestObjectBecameScalar(),
            new RequestScalarBecameObject(),
            new ResponseTypeGeneralised(),
            new ResponseTypeSpecialised(),
            new ResponseTypeChanged(),
            new ResponseListBecameSingle(),
            new ResponseSingleBecameList(),
            new ResponseObjectBecameMap(),
            new ResponseMapBecameObject(),
            new ResponseObjectBecameScalar(),
            new ResponseScalarBecameObject(),
            new ObjectTypeRenamed(),
            new ObjectTypeNamed(),
            new ObjectTypeNameRemoved(),
            new PathParameterRenamed(),
            new ParameterRenamed(),
            new RequestFieldRenamed(),
            new ResponseFieldRenamed(),
            new RequestFieldMoved(),
            new ResponseFieldMoved(),
            new ParameterDefaultChanged(),
            new ParameterDefaultAdded(),
            new ParameterDefaultRemoved(),
            new RequestFieldDefaultChanged(),
            new RequestFieldDefaultAdded(),
            new RequestFieldDefaultRemoved(),
            new ResponseFieldDefaultChanged(),
            new ResponseFieldDefaultAdded(),
            new ResponseFieldDefaultRemoved(),
            new RequestValueAdded(),
            new RequestValueRemoved(),
            new RequestValuesListed(),
            new RequestValuesUnlisted(),
            new ResponseValueAdded(),
            new ResponseValueRemoved(),
            new ResponseValuesListed(),
            new ResponseValuesUnlisted(),
            new RequestValuesOpened(),
            new RequestValuesClosed(),
            new ResponseValuesOpened(),
            new ResponseValuesClosed(),
            new RequestLimitSet(),
            new RequestLimitRemoved(),
            new RequestLimitTightened(),
            new RequestLimitLoosened(),
            new ResponseLimitSet(),
            new ResponseLimitRemoved(),
            new ResponseLimitTightened(),
            new ResponseLimitLoosened(),
            new PageSizeLimitLowered(),
            new PageSizeLimitRaised(),
            new RequestPatternAdded(),
            new RequestPatternChanged(),
            new RequestPatternRemoved(),
            new ResponsePatternAdded(),
            new ResponsePatternChanged(),
            new ResponsePatternRemoved(),
            new RequestFieldScopeAdded(),
            new RequestFieldScopeRemoved(),
            new ResponseFieldScopeAdded(),
            new ResponseFieldScopeRemoved(),
            new OperationTitleChanged(),
            new OperationDescriptionChanged(),
            new RequestExamplesChanged(),
            new ResponseExamplesChanged(),
            new ScopeDescriptionChanged(),
            new PageMoved(),
            new FieldDescriptionChanged(),
            new ValueMeaningChanged(),
            new FieldExampleChanged(),
            new FieldScopeDescriptionChanged(),
            JAVA_SIGNATURE_LOST,
            JAVA_SIGNATURE_GAINED,
            PAGE_BECAME_UNREADABLE,
            PAGE_BECAME_READABLE,
            NESTING_UNDECIDED);

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Calls all rules for an added operation; each rule gets a reporter of its own. */
    public static void operationAdded(Operation after, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.operationAdded(after, reporter));
    }

    public static void operationRemoved(Operation before, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.operationRemoved(before, reporter));
    }

    public static void operation(OperationPair pair, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.operation(pair, reporter));
    }

    public static void errorAdded(ErrorCode after, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.errorAdded(after, reporter));
    }

    public static void errorRemoved(ErrorCode before, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.errorRemoved(before, reporter));
    }

    public static void error(ErrorCode before, ErrorCode after, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.error(before, after, reporter));
    }

    public static void bodyAdded(Operation after, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.bodyAdded(after, reporter));
    }

    public static void bodyRemoved(Operation before, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.bodyRemoved(before, reporter));
    }

    public static void paginationAdded(Operation after, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.paginationAdded(after, reporter));
    }

    public static void paginationRemoved(Operation before, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.paginationRemoved(before, reporter));
    }

    public static void requiredSets(RequiredSets sets, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.requiredSets(sets, reporter));
    }

    public static void fieldAdded(PlacedField after, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.fieldAdded(after, reporter));
    }

    public static void fieldRemoved(PlacedField before, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.fieldRemoved(before, reporter));
    }

    public static void field(FieldPair pair, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> rule.field(pair, reporter));
    }

    public static void relocation(Relocation relocation, Function<Rule, ChangeReporter> reporters) {
        ask(reporters, (rule, reporter) -> {
            switch (relocation.kind()) {
                case RENAMED -> rule.fieldRenamed(relocation.pair(), reporter);
                case MOVED -> rule.fieldMoved(relocation.pair(), reporter);
            }
        });
    }

    private static void ask(Function<Rule, ChangeReporter> reporters, BiConsumer<Rule, ChangeReporter> question) {
        ALL.forEach(rule -> question.accept(rule, reporters.apply(rule)));
    }
}
