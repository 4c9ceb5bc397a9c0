package io.github.feishucodegen.diff;

import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.LockedNames;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.function.Function;

/**
 * The settings of both Java clients.
 *
 * @param basePackage the parent package of both clients
 * @param known the SDK names, including names of constants that callers already use
 * @param before the name lock of the old client
 * @param after the name lock of the new client
 * @param renamed the model of the new client, as {@link Snapshot#named()} has it, if the client has another lock
 */
public record BothClients(
        String basePackage, SdkNames known, NameLock before, NameLock after, Function<NameLock, ApiModel> renamed) {
    /** Settings of clients with the same lock, which does not change the ids of operations. */
    static BothClients of(String basePackage, SdkNames known, NameLock lock, ApiModel named) {
        return new BothClients(basePackage, known, lock, lock, other -> named);
    }

    LockedNames name(ApiModel model, NameLock lock) {
        return JavaNames.of(model, basePackage, known, lock).value();
    }

    /** The new client with another lock. */
    ClientApi newClient(NameLock lock) {
        return ClientApi.of(name(renamed.apply(lock), lock).names());
    }
}
