/** A client as the generator writes it, with the few classes that the code of docs/events.md uses. */
@NullMarked
package com.example.feishu;

import org.jspecify.annotations.NullMarked;
