/**
 * Personal data in a case: addresses of mail and post, numbers of telephones, cards and accounts.
 */
@NullMarked
package dev.supportcheck.evidence.personal;

import org.jspecify.annotations.NullMarked;
