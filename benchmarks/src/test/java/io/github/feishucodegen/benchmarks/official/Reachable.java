package io.github.feishucodegen.benchmarks.official;

import io.github.feishucodegen.sdk.SdkClass;
import io.github.feishucodegen.sdk.SdkOperation;
import io.github.feishucodegen.sdk.SdkSurface;
import java.util.Set;
import java.util.TreeSet;

/** The classes of an SDK that some of its operations need. */
final class Reachable {
    private final SdkSurface sdk;
    private final Set<String> names = new TreeSet<>();

    private Reachable(SdkSurface sdk) {
        this.sdk = sdk;
    }

    static Set<String> of(SdkSurface sdk, Set<String> routes) {
        Reachable reachable = new Reachable(sdk);
        for (SdkOperation operation : sdk.operations()) {
            if (routes.contains(operation.route()) && operation.resource().contains(".resource.")) {
                reachable.names.add(operation.resource());
                reachable.follow(operation.request());
                reachable.follow(operation.response());
            }
        }
        return reachable.names;
    }

    private void follow(String type) {
        for (String name : type.split("[^A-Za-z0-9_.]+")) {
            SdkClass found = sdk.classes().get(name);
            if (sdk.enums().containsKey(name)) {
                names.add(name);
            } else if (found != null && name.contains(".service.") && names.add(name)) {
                follow(found.superclass());
                found.fields().forEach(field -> follow(field.type()));
                found.setters().forEach(setter -> follow(setter.type()));
                found.getters().forEach(getter -> follow(getter.type()));
            }
        }
    }
}
