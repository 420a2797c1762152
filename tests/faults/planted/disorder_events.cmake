# Hands the events of a response out in the wrong order.
set(source event_service/subscription/subscription.cc)
set(from [==[response.events.push_back(shown);]==])
set(to [==[response.events.insert(response.events.begin(), shown);]==])
