/**
 * Service units: caseworkers, queues, dispatch, hand-off, closing.
 *
 * <p>ODD: "Entities: service unit"; "Submodels: dispatch, service, closing, escalation".
 */
package deepurban.service;
