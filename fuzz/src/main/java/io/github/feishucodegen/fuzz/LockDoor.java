package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.lock.LockFormatException;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;

/** Reading of name locks. A lock that was read is written so that it is read as the same. */
final class LockDoor implements Door {
    @Override
    public void enter(byte[] bytes) {
        NameLock lock;
        try {
            lock = NameLockJson.read(Door.text(bytes));
        } catch (LockFormatException e) {
            return;
        }
        String written = NameLockJson.write(lock);
        Door.law(written.equals(NameLockJson.write(NameLockJson.read(written))), "a lock changes when it is stored");
    }
}
