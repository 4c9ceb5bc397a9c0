package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the member of a class for a field on the wire. */
record MemberLookup(ClassIndex classes) {
    record Found(JavaClass owner, Member member) {}

    /** The member for a place in an operation. */
    Optional<Found> find(OperationNames operation, Place place) {
        RequestClass request = operation.request();
        if (place.part().isParameter()) {
            return request.parameters().stream()
                    .filter(placed -> placed.in().name().equals(place.part().name()))
                    .map(RequestClass.Placed::member)
                    .filter(member -> member.field().name().equals(place.steps().get(0)))
                    .findFirst()
                    .map(member -> new Found(request.name(), member));
        }
        if (place.part() == Part.RESPONSE) {
            return find(operation.response().name(), place.steps());
        }
        return request.body() == null
                ? Optional.empty()
                : find(ClassIndex.objectIn(request.body().type()), place.steps());
    }

    /** The member that is reached from a class by following the steps in order. */
    Optional<Found> find(@Nullable JavaClass top, List<String> steps) {
        JavaClass owner = top;
        Found found = null;
        for (String step : steps) {
            Member member = owner == null ? null : classes.member(owner, step);
            if (owner == null || member == null) {
                return Optional.empty();
            }
            found = new Found(owner, member);
            owner = ClassIndex.objectIn(member.type());
        }
        return Optional.ofNullable(found);
    }
}
