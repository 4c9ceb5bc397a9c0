package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.MethodOrigin.OfStep;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.clientapi.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The way from the client to each class that has the methods of operations.
 *
 * @param leading the method that returns a class
 */
record Steps(ClientApi api, Map<TypeRef, Signature.Method> leading) {
    static Steps of(ClientApi api) {
        Map<TypeRef, Signature.Method> leading = new HashMap<>();
        api.classes().stream()
                .flatMap(ClientClass::methods)
                .filter(method -> method.origin() instanceof OfStep)
                .map(ClientMember.Method::signature)
                .forEach(method -> leading.put(method.result(), method));
        return new Steps(api, leading);
    }

    /** The classes on the way, with the methods that return them. The client itself is left out. */
    List<Signature> to(ClientClass type) {
        List<Signature> way = new ArrayList<>();
        ClientClass reached = type;
        for (Signature.Method step = leading.get(type.name()); step != null; step = leading.get(reached.name())) {
            itself(reached).forEach(way::add);
            way.add(step);
            reached = api.get(step.owner().topLevel());
        }
        return way;
    }

    /** The class without its methods. */
    static Stream<Signature> itself(ClientClass type) {
        return Stream.concat(type.supertypes().stream(), type.constructors().map(ClientMember.Constructor::signature));
    }
}
